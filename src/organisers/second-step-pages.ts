import { deskPath, returnPath } from '../desk-paths.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther, type Visit } from '../web/visit.ts';
import { checkSecondStep } from './check-second-step.ts';
import { giveCookie, pageAfterSignIn, withQuery } from './desk-door.ts';
import { signingInView } from './desk-view.ts';
import { type SecondStepText, secondStepText } from './second-step-text.ts';
import { codeField, recoveryField, typedCode } from './sign-in-form.ts';
import { withHalfSession } from './with-half.ts';

const stepView = signingInView<{
  t: SecondStepText;
  form: FormState;
  codeField: Field;
  recoveryField: Field;
  till: string | null;
}>('organisers/second-step');

/** GET /arrangor/logga-in/andra-steget */
export const showSecondStep = withHalfSession(async (visit, { organiser }) => {
  const till = returnPath(query(visit, 'till'));
  if (!organiser.totpConfirmedAt) return seeOther(visit, withQuery(deskPath('setUpSecondStep'), { till }));
  await draw(visit, till, []);
});

/** POST /arrangor/logga-in/andra-steget: a code of the app, or a recovery code. */
export const submitSecondStep = withHalfSession(async (visit, { organiser, session }) => {
  const form = typed(visit.req.body);
  const till = returnPath(form.one('till'));
  const recoveryCode = form.one('aterstallningskod').trim();
  const given = recoveryCode === '' ? { code: typedCode(form.one('kod')) } : { recoveryCode };
  const outcome = await checkSecondStep(visit.services, session, given);
  switch (outcome.kind) {
    case 'passed':
      giveCookie(visit, outcome.token);
      return seeOther(visit, await pageAfterSignIn(visit, organiser.id, till));
    case 'over':
      return seeOther(visit, withQuery(deskPath('signIn'), { till, besked: 'forsok' }));
    case 'wrong':
      return draw(visit, till, [
        recoveryCode === ''
          ? { field: 'kod', message: secondStepText.wrong }
          : { field: 'aterstallningskod', message: secondStepText.recovery.wrong },
      ]);
  }
});

async function draw(visit: Visit, till: string | null, errors: FieldError[]): Promise<void> {
  const t = secondStepText;
  const isError = errors.length > 0;
  await stepView(
    visit,
    { title: t.title, ...(isError && { prefix: 'error' as const }) },
    {
      t,
      form: formState(typed({}), errors),
      codeField: codeField(t.code),
      recoveryField: recoveryField(t.recovery.label),
      till,
    },
    isError ? 422 : 200,
  );
}
