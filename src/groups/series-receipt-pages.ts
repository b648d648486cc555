import { eventTitle, titleLang } from '../events/event-title.ts';
import { formatWhen } from '../format/format-when.ts';
import { bothPaths } from '../paths.ts';
import { findSubmission } from '../registrations/registration-store.ts';
import { isReceiptOpen } from '../registrations/submission.ts';
import type { ListedSeries, Worded } from '../series/series-card.ts';
import { view } from '../web/view.ts';
import { keepPrivate, query, type Visit } from '../web/visit.ts';
import type { GroupMember } from './group.ts';
import { findGroup, listMembers } from './group-store.ts';
import { counted } from './series-mail.ts';
import { type SeriesReceiptText, seriesReceiptText } from './series-receipt-text.ts';
import { withSeries } from './with-series.ts';

type Chosen = { title: Worded; when: string; state: string };
const receiptView = view<{
  t: SeriesReceiptText;
  slug: string;
  heading: string;
  address: string;
  chosen: Chosen[];
}>('groups/series-receipt');
const neutralView = view<{ t: SeriesReceiptText; slug: string }>('groups/series-receipt-neutral');

/** GET /serie/:slug/anmalan/tack?k=… — the same for someone new and someone already registered. */
export const showSeriesReceipt = withSeries(async (visit, listed) => {
  const { slug } = listed.series;
  const t = seriesReceiptText[visit.lang];
  const head = {
    context: listed.series.title,
    paths: bothPaths('seriesReceipt', { slug }),
    noindex: true,
    section: 'series',
  } as const;
  keepPrivate(visit);
  const found = await findOpen(visit, listed);
  if (!found) return neutralView(visit, { ...head, title: t.neutral }, { t, slug });
  const { address, members } = found;
  const events = listed.events.filter(({ id }) => members.some(({ eventId }) => eventId === id));
  const count = (seat: GroupMember['seat']) => {
    const number = members.filter((member) => member.seat === seat).length;
    return number === 0 ? null : counted(number, events, visit.lang);
  };
  const heading = t.heading(count('confirmed'), count('queued'));
  const chosen = chosenIn(visit, listed, members);
  await receiptView(
    visit,
    { ...head, title: heading, prefix: 'done' },
    { t, slug, heading, address, chosen },
  );
});

async function findOpen(visit: Visit, { series }: ListedSeries) {
  const { db, keys } = visit.services;
  const id = query(visit, 'k');
  if (!/^[0-9a-f]{24}$/.test(id)) return null;
  const submission = await findSubmission(db.reader, id);
  const group = await findGroup(db.reader, id);
  if (!submission?.sealedEmail || !isReceiptOpen(submission, visit.now)) return null;
  if (group?.seriesId !== series.id) return null;
  return {
    address: keys.open('submission', submission.sealedEmail, id),
    members: await listMembers(db.reader, id),
  };
}

function chosenIn({ lang }: Visit, { series, events }: ListedSeries, members: GroupMember[]): Chosen[] {
  return members.flatMap(({ eventId, seat }) => {
    const event = events.find(({ id }) => id === eventId);
    if (!event) return [];
    const title = { text: eventTitle(event, series, lang), lang: titleLang(event, series, lang) };
    return [{ title, when: formatWhen(event, lang), state: seriesReceiptText[lang].states[seat] }];
  });
}
