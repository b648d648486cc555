import { deskPath, returnPath } from '../desk-paths.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther, type Visit } from '../web/visit.ts';
import { confirmSecondStep } from './confirm-second-step.ts';
import { giveCookie, pageAfterSignIn, withQuery } from './desk-door.ts';
import { signingInView } from './desk-view.ts';
import { type QrPicture, qrPicture } from './qr-picture.ts';
import { type SecondStepText, secondStepText } from './second-step-text.ts';
import { codeField, typedCode } from './sign-in-form.ts';
import { totpAddress } from './totp.ts';
import { type Half, withHalfSession } from './with-half.ts';

const setUpView = signingInView<{
  t: SecondStepText['setUp'];
  form: FormState;
  field: Field;
  qr: QrPicture;
  /** The secret in groups of four, for hands. */
  secret: string;
  till: string | null;
}>('organisers/set-up-second-step');
const codesView = signingInView<{ t: SecondStepText['codes']; codes: string[]; next: string }>(
  'organisers/recovery-codes',
);

/** GET /arrangor/logga-in/satt-upp */
export const showSetUp = withHalfSession(async (visit, half) => {
  const till = returnPath(query(visit, 'till'));
  if (half.organiser.totpConfirmedAt) return seeOther(visit, withQuery(deskPath('secondStep'), { till }));
  await draw(visit, half, till, []);
});

/** POST /arrangor/logga-in/satt-upp: answers with the recovery codes, which are shown this once. */
export const submitSetUp = withHalfSession(async (visit, half) => {
  const form = typed(visit.req.body);
  const till = returnPath(form.one('till'));
  const outcome = await confirmSecondStep(visit.services, half.session, typedCode(form.one('kod')));
  switch (outcome.kind) {
    case 'over':
      return seeOther(visit, withQuery(deskPath('signIn'), { till }));
    case 'wrong':
      return draw(visit, half, till, [{ field: 'kod', message: secondStepText.setUp.wrong }]);
    case 'passed': {
      giveCookie(visit, outcome.token);
      const t = secondStepText.codes;
      const next = await pageAfterSignIn(visit, half.organiser.id, till);
      return codesView(visit, { title: t.title }, { t, codes: outcome.recoveryCodes, next });
    }
  }
});

async function draw(
  visit: Visit,
  { organiser }: Half,
  till: string | null,
  errors: FieldError[],
): Promise<void> {
  const { keys, config } = visit.services;
  const t = secondStepText.setUp;
  const secret = keys.open('second-step', organiser.sealedTotp ?? '', organiser.id);
  const isError = errors.length > 0;
  await setUpView(
    visit,
    { title: t.title, ...(isError && { prefix: 'error' as const }) },
    {
      t,
      form: formState(typed({}), errors),
      field: codeField(secondStepText.code),
      qr: qrPicture(totpAddress(secret, config.siteName, organiser.email)),
      secret: secret.replace(/(.{4})(?=.)/g, '$1 '),
      till,
    },
    isError ? 422 : 200,
  );
}
