import { z } from 'zod';
import { bothPaths, sitePaths } from '../paths.ts';
import type { Head } from '../web/chrome.ts';
import { emailAddress } from '../web/email-address.ts';
import { type Field, textField } from '../web/field.ts';
import { type FieldError, type FormState, formState, parseForm } from '../web/form.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { findRegistrations } from './find-registrations.ts';
import { type FindText, findText } from './find-text.ts';

type Model = { t: FindText; notice: string | null; form: FormState; field: Field; formKey: string };

const findView = view<Model>('registrations/find');
const sentView = view<{ t: FindText }>('registrations/find-sent');

const formName = 'find';

/** GET /anmalan/hitta */
export function showFindRegistrations(visit: Visit): Promise<void> {
  return draw(visit, typed({}), [], 200, null);
}

/** POST /anmalan/hitta: one answer for every address. */
export async function submitFindRegistrations(visit: Visit): Promise<void> {
  const { services, lang, now } = visit;
  const form = typed(visit.req.body);
  const receipt = sitePaths(lang).findReceipt;
  if (form.one('webbplats') !== '') return seeOther(visit, receipt);
  const schema = z.object({ epost: emailAddress(formText[lang].email) });
  const judged = parseForm(schema, form.pick(['epost']));
  if (!judged.ok) return draw(visit, form, judged.errors, 422, null);
  const outcome = checkFormKey(services.keys, formName, form.one('nyckel'), now);
  const t = formText[lang];
  if (outcome !== 'ok') return draw(visit, form, [], 422, outcome === 'too-quick' ? t.tooQuick : t.expired);
  await findRegistrations(services, { email: judged.value.epost, language: lang });
  seeOther(visit, receipt);
}

/** GET /anmalan/hitta/tack */
export async function showFindReceipt(visit: Visit): Promise<void> {
  const t = findText[visit.lang];
  await sentView(
    visit,
    { title: t.sent, context: t.title, prefix: 'done', paths: bothPaths('findReceipt'), noindex: true },
    { t },
  );
}

async function draw(
  visit: Visit,
  form: Typed,
  errors: FieldError[],
  status: number,
  notice: string | null,
): Promise<void> {
  const t = findText[visit.lang];
  const head: Head = {
    title: t.title,
    paths: bothPaths('findRegistrations'),
    noindex: true,
    section: 'find',
  };
  visit.res.set('Cache-Control', 'no-store');
  await findView(
    visit,
    errors.length > 0 ? { ...head, prefix: 'error' } : head,
    {
      t,
      notice,
      form: formState(form, errors),
      field: textField('epost', t.email, { kind: 'email', verbatim: true, autocomplete: 'email' }),
      formKey: keptKey(visit, form),
    },
    status,
  );
}

function keptKey({ services: { keys }, now }: Visit, form: Typed): string {
  const key = form.one('nyckel');
  const expired = checkFormKey(keys, formName, key, now) === 'expired';
  return expired ? issueFormKey(keys, formName, now) : key;
}
