import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { chrome, type Head } from './chrome.ts';
import { escapeHtml } from './escape.ts';
import { formText } from './form-text.ts';
import { renderMarkdown } from './markdown.ts';
import type { Visit } from './visit.ts';

const root = join(import.meta.dirname, '../../views');

/** Draws a page: its head and its model, in the shared layout. */
export type View<Model extends object> = (
  visit: Visit,
  head: Head,
  model: Model,
  status?: number,
) => Promise<void>;

const compiled = new Map<string, ejs.TemplateFunction>();

/**
 * Names a view in `views/` and the model it needs; declared once at the top of the pages file. A missing value
 * is a compile error here and a thrown error in the view.
 */
export function view<Model extends object>(name: string): View<Model> {
  return async (visit, head, model, status = 200) => {
    const frame = await chrome(visit, head);
    const body = render(name, {
      ...model,
      lang: visit.lang,
      paths: frame.paths,
      markdown: renderMarkdown,
      formText: formText[visit.lang],
    });
    const html = render('web/layout', { ...frame, body });
    visit.res.status(status).type('html').set('Content-Language', visit.lang);
    // Express's own answer adds an ETag, a fingerprint of what nobody may keep. HEAD wants the length said.
    if (visit.res.get('Cache-Control') === 'no-store')
      visit.res.set('Content-Length', String(Buffer.byteLength(html))).end(html);
    else visit.res.send(html);
  };
}

/** A view without the layout, as text: letters of the site such as the print sheet's style or a feed. */
function render(name: string, model: object): string {
  let template = compiled.get(name);
  if (!template) {
    const filename = join(root, `${name}.ejs`);
    template = ejs.compile(readFileSync(filename, 'utf8'), {
      filename,
      root,
      cache: true,
      escape: escapeHtml,
    });
    compiled.set(name, template);
  }
  return template(model);
}
