import { deskPath } from '../desk-paths.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { typed } from '../web/typed.ts';
import { param, query, seeOther, type Visit } from '../web/visit.ts';
import { giveCookie, pageAfterSignIn, stepAfter, withQuery } from './desk-door.ts';
import { signingInView } from './desk-view.ts';
import { deviceName } from './device-text.ts';
import { findByLink, type SignInOutcome, signInByCode, signInByLink } from './sign-in.ts';
import { readPageHandle } from './sign-in-code.ts';
import { codeField, typedCode } from './sign-in-form.ts';
import { findSignInLetter } from './sign-in-store.ts';
import { type SignInText, signInText } from './sign-in-text.ts';

const codeView = signingInView<{
  t: SignInText;
  sent: string;
  form: FormState;
  field: Field;
  handle: string;
  email: string;
  till: string | null;
  mail: string | null;
}>('organisers/sign-in-code');
const linkView = signingInView<{ t: SignInText; key: string; name: string }>('organisers/sign-in-link');
const goneView = signingInView<{ t: SignInText }>('organisers/sign-in-gone');

/** GET /arrangor/logga-in/kod: also for an address that nobody has. */
export function showSignInCode(visit: Visit): Promise<void> {
  return drawCode(visit, query(visit, 'b'), [], 200);
}

/** POST /arrangor/logga-in/kod */
export async function submitSignInCode(visit: Visit): Promise<void> {
  const { services, req } = visit;
  const form = typed(req.body);
  const handle = form.one('b');
  const letterId = readPageHandle(services.keys, handle);
  if (!letterId) return seeOther(visit, deskPath('signIn'));
  const device = deviceName(req.get('user-agent'));
  const outcome = await signInByCode(services, letterId, typedCode(form.one('kod')), device);
  if (outcome.kind === 'signed-in') return letIn(visit, outcome);
  const message = outcome.kind === 'wrong' ? signInText.check.wrong : signInText.check.over;
  await drawCode(visit, handle, [{ field: 'kod', message }], 422);
}

/** GET /arrangor/logga-in/:key: asks. A scanner that opens every link in a letter signs nobody in. */
export async function showSignInLink(visit: Visit): Promise<void> {
  const key = param(visit, 'key');
  const organiser = await findByLink(visit.services, key, visit.now);
  if (!organiser) return drawGone(visit);
  await linkView(visit, { title: signInText.title }, { t: signInText, key, name: organiser.name });
}

/** POST /arrangor/logga-in/:key */
export async function submitSignInLink(visit: Visit): Promise<void> {
  const { services, req } = visit;
  const device = deviceName(req.get('user-agent'));
  const outcome = await signInByLink(services, param(visit, 'key'), device);
  await (outcome.kind === 'signed-in' ? letIn(visit, outcome) : drawGone(visit));
}

async function letIn(visit: Visit, outcome: SignInOutcome & { kind: 'signed-in' }): Promise<void> {
  const { organiser, returnTo, token } = outcome;
  giveCookie(visit, token);
  const step = stepAfter(visit.services, organiser, false);
  seeOther(
    visit,
    step ? withQuery(step, { till: returnTo }) : await pageAfterSignIn(visit, organiser.id, returnTo),
  );
}

async function drawCode(visit: Visit, handle: string, errors: FieldError[], status: number): Promise<void> {
  const { keys, db, config } = visit.services;
  const letterId = readPageHandle(keys, handle);
  const letter = letterId && (await findSignInLetter(db.reader, letterId));
  if (!letter) return seeOther(visit, deskPath('signIn'));
  const email = keys.open('sign-in', letter.sealedEmail, letter.id);
  const t = signInText;
  await codeView(
    visit,
    { title: t.check.title, context: t.title, ...(errors.length > 0 && { prefix: 'error' as const }) },
    {
      t,
      sent: t.check.sent(email),
      form: formState(typed({}), errors),
      field: codeField(t.check.code),
      handle,
      email,
      till: letter.returnTo,
      mail: config.mode === 'demo' ? '/_mail' : null,
    },
    status,
  );
}

async function drawGone(visit: Visit): Promise<void> {
  const { gone } = signInText.link;
  await goneView(visit, { title: gone, context: signInText.title }, { t: signInText }, 410);
}
