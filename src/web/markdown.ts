import MarkdownIt from 'markdown-it';

/** Organisers' text: paragraphs, lists, emphasis, links and small headings. HTML is text; only safe links are links. */
const markdown = new MarkdownIt('zero', { html: false, typographer: false }).enable([
  'list',
  'emphasis',
  'link',
  'heading',
  'newline',
  'escape',
]);

markdown.validateLink = (url) => /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(url.trim());

/** HTML for `<%- %>`. Headings begin at h3, below the section's own. */
export function renderMarkdown(text: string): string {
  return markdown.render(text.replace(/^(#{1,3}) /gm, '### '));
}
