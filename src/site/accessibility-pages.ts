import { bothPaths, pathTo } from '../paths.ts';
import { showTooMany } from '../web/error-pages.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { statementSections, supervisorSection } from './accessibility-sections.ts';
import { accessibilityStatement } from './accessibility-statement.ts';
import { accessibilityText } from './accessibility-text.ts';
import type { PageSection } from './page-section.ts';
import { judgeReport, reportFields } from './report-form.ts';
import { sendReport } from './send-report.ts';

type Statement = {
  title: string;
  lead: string;
  sections: PageSection[];
  after: PageSection[];
  report: { heading: string; lead: string; send: string };
  fields: Field[];
  form: FormState;
  formText: (typeof formText)['sv'];
  formKey: string;
  notice: string | null;
};
const statementView = view<Statement>('site/accessibility');
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

const formName = 'accessibility-report';

function keyNotice({ services, lang, now }: Visit, form: Typed): string | null {
  const outcome = checkFormKey(services.keys, formName, form.one('nyckel'), now);
  if (outcome === 'ok') return null;
  return outcome === 'too-quick' ? formText[lang].tooQuick : formText[lang].expired;
}

type Answer = { errors: FieldError[]; notice: string | null; status: number };

async function drawStatement(visit: Visit, form: Typed, { errors, notice, status }: Answer): Promise<void> {
  const { services, lang, now } = visit;
  const t = accessibilityText[lang];
  const { siteName, operator } = services.config;
  const title = t.title(siteName);
  const lead = t.lead(siteName, operator.name);
  visit.res.set('Cache-Control', 'no-store');
  await statementView(
    visit,
    {
      title,
      paths: bothPaths('accessibility'),
      description: lead,
      ...(status === 422 ? { prefix: 'error', noindex: true } : {}),
    },
    {
      title,
      lead,
      notice,
      sections: statementSections(accessibilityStatement, siteName, lang),
      after: [supervisorSection(lang)],
      report: { ...t.report, lead: t.report.lead(operator.name) },
      fields: reportFields(lang),
      form: formState(form, errors),
      formText: formText[lang],
      formKey: keptKey(visit, form) ?? issueFormKey(services.keys, formName, now),
    },
    status,
  );
}

/** A key that still counts stays, so that correcting a field quickly is no offence. */
function keptKey({ services, now }: Visit, form: Typed): string | null {
  const key = form.one('nyckel');
  return checkFormKey(services.keys, formName, key, now) === 'expired' ? null : key;
}
