import { deskPath, returnPath } from '../desk-paths.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState, parseForm } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { query, seeOther, type Visit } from '../web/visit.ts';
import { askToSignIn } from './ask-to-sign-in.ts';
import { checkSession } from './check-session.ts';
import { withQuery } from './desk-door.ts';
import { signingInView } from './desk-view.ts';
import { emailField, SignInForm } from './sign-in-form.ts';
import { type SignInText, signInText } from './sign-in-text.ts';

const signInView = signingInView<{
  t: SignInText;
  notice: string | null;
  form: FormState;
  field: Field;
  till: string | null;
  /** In the demo: where the letters are. */
  mail: string | null;
}>('organisers/sign-in');

/** What may be said above the form, by the name in the address. */
const notices: Readonly<Record<string, string>> = {
  utgangen: signInText.expired,
  utloggad: signInText.signedOut,
  forsok: signInText.tooMany,
};

/** GET /arrangor/logga-in */
export async function showSignIn(visit: Visit): Promise<void> {
  const { services, now, req } = visit;
  const till = returnPath(query(visit, 'till'));
  const presence = await checkSession(services, req.headers.cookie, now);
  if (presence.kind === 'signed-in') return seeOther(visit, till ?? deskPath('home'));
  const said = query(visit, 'besked');
  await draw(visit, typed({ till: till ?? '' }), [], Object.hasOwn(notices, said) ? notices[said] : null);
}

/** POST /arrangor/logga-in: one answer for every address. */
export async function submitSignIn(visit: Visit): Promise<void> {
  const form = typed(visit.req.body);
  const judged = parseForm(SignInForm, form.pick(['epost']));
  if (!judged.ok) return draw(visit, form, judged.errors);
  const returnTo = returnPath(form.one('till'));
  const handle = await askToSignIn(visit.services, { email: judged.value.epost, returnTo });
  seeOther(visit, withQuery(deskPath('signInCode'), { b: handle }));
}

async function draw(visit: Visit, form: Typed, errors: FieldError[], notice: string | null = null) {
  const isError = errors.length > 0;
  await signInView(
    visit,
    { title: signInText.title, ...(isError && { prefix: 'error' as const }) },
    {
      t: signInText,
      notice,
      form: formState(form, errors),
      field: emailField(signInText.email),
      till: returnPath(form.one('till')),
      mail: visit.services.config.mode === 'demo' ? '/_mail' : null,
    },
    isError ? 422 : 200,
  );
}
