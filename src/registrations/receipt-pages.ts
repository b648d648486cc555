import { z } from 'zod';
import type { Event } from '../events/event.ts';
import { getEventDetails } from '../events/event-store.ts';
import { withEvent } from '../events/with-event.ts';
import { capitalised } from '../format/format-day.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { emailAddress } from '../web/email-address.ts';
import { textField } from '../web/field.ts';
import { type FieldError, formState, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { keepPrivate, query, seeOther, type Visit } from '../web/visit.ts';
import { correctAddress } from './correct-address.ts';
import { eventRows } from './event-rows.ts';
import { type ReceiptText, receiptText } from './receipt-text.ts';
import { findSubmission } from './registration-store.ts';
import { isReceiptOpen, type Submission } from './submission.ts';

type ReceiptModel = {
  t: ReceiptText;
  heading: string;
  slug: string;
  facts: { label: string; value: string }[];
  hasDate: boolean;
  outcome: Submission['outcome'];
  keep: string;
  address: string;
  corrected: boolean;
  submissionId: string;
  form: ReturnType<typeof formState>;
  field: ReturnType<typeof textField>;
};

const receiptView = view<ReceiptModel>('registrations/receipt');
const neutralView = view<{ t: ReceiptText; slug: string }>('registrations/receipt-neutral');

/** GET /evenemang/:slug/anmalan/tack?k=… — the same for someone new and someone already registered. */
export const showReceipt = withEvent('receipt', async (visit, event) => {
  const submission = await openSubmission(visit, event, query(visit, 'k'));
  await (submission ? drawReceipt(visit, event, submission, typed({}), []) : drawNeutral(visit, event));
});

/** POST /evenemang/:slug/anmalan/adress */
export const submitAddress = withEvent('correctAddress', async (visit, event) => {
  const form = typed(visit.req.body);
  const submission = await openSubmission(visit, event, form.one('k'));
  if (!submission || submission.correctedAt) return drawNeutral(visit, event);
  const schema = z.object({ epost: emailAddress(formText[visit.lang].email) });
  const judged = parseForm(schema, form.pick(['epost']));
  if (!judged.ok) return drawReceipt(visit, event, submission, form, judged.errors);
  const details = await getEventDetails(visit.services.db.reader, event);
  await correctAddress(visit.services, details, submission.id, judged.value.epost);
  seeOther(visit, `${sitePaths(visit.lang).receipt(event.slug)}?k=${submission.id}`);
});

async function openSubmission(visit: Visit, event: Event, id: string): Promise<Submission | null> {
  const isId = /^[0-9a-f]{24}$/.test(id);
  const submission = isId ? await findSubmission(visit.services.db.reader, id) : undefined;
  const open = submission?.eventId === event.id && isReceiptOpen(submission, visit.now);
  return open && submission.sealedEmail ? submission : null;
}

async function drawReceipt(
  visit: Visit,
  event: Event,
  submission: Submission,
  form: Typed,
  errors: FieldError[],
): Promise<void> {
  const t = receiptText[visit.lang];
  const details = await getEventDetails(visit.services.db.reader, event);
  const address = visit.services.keys.open('submission', submission.sealedEmail ?? '', submission.id);
  const heading = t[submission.outcome];
  keepPrivate(visit);
  await receiptView(
    visit,
    { ...head(heading, event), prefix: errors.length > 0 ? 'error' : 'done' },
    {
      t,
      heading,
      slug: event.slug,
      facts: eventRows(details, visit.lang, event.attendance, capitalised),
      hasDate: event.precision === 'day' || event.precision === 'time',
      outcome: submission.outcome,
      keep: t.keep[submission.outcome === 'queued' && event.offers ? 'offered' : submission.outcome],
      address,
      corrected: submission.correctedAt !== null,
      submissionId: submission.id,
      form: formState(form, errors),
      field: textField('epost', t.newAddress, { kind: 'email', verbatim: true, autocomplete: 'email' }),
    },
    errors.length > 0 ? 422 : 200,
  );
}

function drawNeutral(visit: Visit, event: Event): Promise<void> {
  const t = receiptText[visit.lang];
  keepPrivate(visit);
  return neutralView(visit, head(t.neutral, event), { t, slug: event.slug });
}

function head(title: string, { slug }: Event) {
  return { title, paths: bothPaths('receipt', { slug }), noindex: true, section: 'events' } as const;
}
