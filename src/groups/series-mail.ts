import type { Event } from '../events/event.ts';
import { eventTitle } from '../events/event-title.ts';
import { capitalised } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from '../registrations/about-registration.ts';
import { registrationsCalendar } from '../registrations/registration-calendar.ts';
import { type Addressee, letterAbout, linkTo } from '../registrations/registration-mail.ts';
import { type ListedSeries, seriesNouns, worded } from '../series/series-card.ts';
import { seriesMailText } from './series-mail-text.ts';

/** What became of one event of the set, for the letter only: the receipt says the same to everyone. */
export type Occasion = AboutRegistration & {
  kind: 'new' | 'known' | 'limit';
  /** Number in the queue; null for a seat. */
  rank: number | null;
};

/** E16: one letter and one calendar file for all events of the set; each is changed and cancelled by its own link. */
export function seriesMail(
  listed: ListedSeries,
  [first, ...others]: readonly [Occasion, ...Occasion[]],
  to: Addressee,
  mail: MailContext,
): Letter {
  const { language } = to;
  const t = seriesMailText[language];
  const all = [first, ...others];
  const of = (kind: Occasion['kind'], queued: boolean) =>
    all.filter((one) => one.kind === kind && (one.rank !== null) === queued);
  const confirmed = of('new', false);
  const queued = of('new', true);
  const refused = all.filter(({ kind }) => kind === 'limit');
  const blocks: Block[] = [
    ...section(t.confirmed, confirmed, language, mail),
    ...(confirmed.some(({ registration }) => registration.attendance === 'online') ? [text(t.join)] : []),
    ...section(t.queued, queued, language, mail),
    ...(queued.length > 0 ? [text(t.queueRule)] : []),
    ...section(t.already, of('known', false), language, mail),
    ...section(t.alreadyQueued, of('known', true), language, mail),
    ...(refused.length > 0
      ? [heading(t.limit), ...refused.map((one) => text(occasion(one, language))), text(t.limitWhy)]
      : []),
    ...(confirmed.length + queued.length > 0 ? [text(t.notYou)] : []),
  ];
  const { kind, subject } = subjectOf(
    listed,
    confirmed.length,
    queued.length,
    refused.length < all.length,
    language,
  );
  return letterAbout(first.details, to, mail, {
    kind,
    subject: () => subject,
    blocks,
    calendar: registrationsCalendar(confirmed, mail, 'PUBLISH', `${listed.series.slug}.ics`),
    why: confirmed.length + queued.length > 0 ? 'registered' : 'other',
  });
}

function subjectOf(
  { series, events }: ListedSeries,
  confirmed: number,
  queued: number,
  known: boolean,
  lang: Lang,
): { kind: string; subject: string } {
  const t = seriesMailText[lang].subject;
  const title = worded(series.title, series.titleEn, lang).text;
  if (confirmed > 0)
    return { kind: 'series-confirmed', subject: t.confirmed(counted(confirmed, events, lang), title) };
  if (queued > 0) return { kind: 'series-queued', subject: t.queued(counted(queued, events, lang), title) };
  return known
    ? { kind: 'already-registered', subject: t.already(title) }
    : { kind: 'limit-reached', subject: t.limit(title) };
}

/** "3 webbinarier". */
export function counted(count: number, events: readonly Event[], lang: Lang): string {
  const { noun, plural } = seriesNouns(events, lang);
  return `${count} ${count === 1 ? noun : plural}`;
}

function section(words: string, occasions: readonly Occasion[], lang: Lang, mail: MailContext): Block[] {
  if (occasions.length === 0) return [];
  return [heading(words), ...occasions.flatMap((one) => linked(one, lang, mail))];
}

function linked(one: Occasion, lang: Lang, mail: MailContext): Block[] {
  const t = seriesMailText[lang];
  const code = t.code(one.registration.code);
  const words = [occasion(one, lang), ...(one.rank === null ? [] : [t.rank(one.rank)]), code].join(' ');
  return [text(words), { type: 'link', text: t.see, url: linkTo(one, mail).see }];
}

function occasion({ details: { event, series } }: Occasion, lang: Lang): string {
  return seriesMailText[lang].occasion(capitalised(eventTitle(event, series, lang)), formatWhen(event, lang));
}

function heading(words: string): Block {
  return { type: 'heading', text: words };
}

function text(words: string): Block {
  return { type: 'text', text: words };
}
