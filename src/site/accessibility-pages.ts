import { bothPaths, pathTo } from '../paths.ts';
import { showTooMany } from '../web/error-pages.ts';
import { checkFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { accessibilityText } from './accessibility-text.ts';
import { drawStatement, reportFormName } from './accessibility-views.ts';
import { judgeReport } from './report-form.ts';
import { sendReport } from './send-report.ts';

const thanksView = view<{ title: string; text: string; back: string }>('site/accessibility-thanks');

export async function showAccessibility(visit: Visit): Promise<void> {
  await drawStatement(visit, typed({}), { errors: [], notice: null, status: 200 });
}

/** POST /tillganglighet: the message function that the law asks for. */
export async function submitReport(visit: Visit): Promise<void> {
  const form = typed(visit.req.body);
  const receipt = pathTo('accessibilityReport', visit.lang);
  // A filled trap looks accepted and sends nothing.
  if (form.one('webbplats') !== '') return seeOther(visit, receipt);
  const judged = judgeReport(form, visit.lang);
  if (!judged.ok) return drawStatement(visit, form, { errors: judged.errors, notice: null, status: 422 });
  const notice = keyNotice(visit, form);
  if (notice) return drawStatement(visit, form, { errors: [], notice, status: 422 });
  const { brist, epost } = judged.value;
  const report = { text: brist, email: epost || null, lang: visit.lang };
  const outcome = await sendReport(visit.services, report, visit.now);
  return outcome === 'too-many' ? showTooMany(visit, 3600) : seeOther(visit, receipt);
}

export async function showReportThanks(visit: Visit): Promise<void> {
  const { thanks } = accessibilityText[visit.lang];
  await thanksView(
    visit,
    { title: thanks.title, prefix: 'done', paths: bothPaths('accessibilityReport'), noindex: true },
    { ...thanks, text: thanks.text(visit.services.config.operator.name) },
  );
}

function keyNotice({ services, lang, now }: Visit, form: Typed): string | null {
  const outcome = checkFormKey(services.keys, reportFormName, form.one('nyckel'), now);
  if (outcome === 'ok') return null;
  return outcome === 'too-quick' ? formText[lang].tooQuick : formText[lang].expired;
}
