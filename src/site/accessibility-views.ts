import { bothPaths } from '../paths.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import { statementSections, supervisorSection } from './accessibility-sections.ts';
import { accessibilityStatement } from './accessibility-statement.ts';
import { accessibilityText } from './accessibility-text.ts';
import type { PageSection } from './page-section.ts';
import { reportFields } from './report-form.ts';

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

/** What is drawn besides the statement; `status` 422 when a report has come back. */
type Answer = { errors: FieldError[]; notice: string | null; status: number };

/** The statement, with the form as it was typed. */
export async function drawStatement(
  visit: Visit,
  form: Typed,
  { errors, notice, status }: Answer,
): Promise<void> {
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
      formKey: keptKey(visit, form) ?? issueFormKey(services.keys, reportFormName, now),
    },
    status,
  );
}

/** A key that still counts stays, so that correcting a field quickly is no offence. */
function keptKey({ services, now }: Visit, form: Typed): string | null {
  const key = form.one('nyckel');
  return checkFormKey(services.keys, reportFormName, key, now) === 'expired' ? null : key;
}

/** Signs the form's key: a key of another form does not pass. */
export const reportFormName = 'accessibility-report';
