import { getEventDetails } from '../events/event-store.ts';
import { eventTitle } from '../events/event-title.ts';
import { withEvent } from '../events/with-event.ts';
import { formatWhen } from '../format/format-when.ts';
import { bothPaths } from '../paths.ts';
import { findSubmission } from '../registrations/registration-store.ts';
import { isReceiptOpen } from '../registrations/submission.ts';
import { view } from '../web/view.ts';
import { keepPrivate, query } from '../web/visit.ts';
import { type GroupReceiptText, groupReceiptText } from './group-receipt-text.ts';
import { listMembers } from './group-store.ts';

const receiptView = view<{
  t: GroupReceiptText;
  slug: string;
  heading: string;
  about: string;
  address: string;
  people: { label: string; value: string }[];
}>('groups/group-receipt');
const neutralView = view<{ t: GroupReceiptText; slug: string }>('groups/group-receipt-neutral');

/** GET /evenemang/:slug/anmalan/flera/tack?k=… — what the form's order gave, the same whoever was registered already. */
export const showGroupReceipt = withEvent('groupReceipt', async (visit, event) => {
  const { db, keys } = visit.services;
  const t = groupReceiptText[visit.lang];
  const head = {
    paths: bothPaths('groupReceipt', { slug: event.slug }),
    noindex: true,
    section: 'events',
  } as const;
  keepPrivate(visit);
  const id = query(visit, 'k');
  const submission = /^[0-9a-f]{24}$/.test(id) ? await findSubmission(db.reader, id) : undefined;
  const open = submission?.eventId === event.id && isReceiptOpen(submission, visit.now);
  const members = open ? await listMembers(db.reader, submission.id) : [];
  if (!open || !submission.sealedEmail || members.length === 0)
    return neutralView(visit, { ...head, title: t.neutral }, { t, slug: event.slug });

  const seats = members.filter(({ seat }) => seat === 'confirmed').length;
  const heading = t.heading(seats, members.length - seats);
  const { series } = await getEventDetails(db.reader, event);
  await receiptView(
    visit,
    { ...head, title: heading, prefix: 'done' },
    {
      t,
      slug: event.slug,
      heading,
      about: `${eventTitle(event, series, visit.lang)}, ${formatWhen(event, visit.lang)}`,
      address: keys.open('submission', submission.sealedEmail, submission.id),
      people: members.map(({ firstName, lastName, seat }) => ({
        label: `${firstName} ${lastName}`,
        value: t.states[seat],
      })),
    },
  );
});
