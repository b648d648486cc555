import { formatWhen } from '../format/format-when.ts';
import type { Block } from '../mail/letter.ts';
import type { CalendarPart } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { AboutRegistration } from '../registrations/about-registration.ts';
import { facts, linkTo } from '../registrations/registration-mail.ts';
import { registrationMailText } from '../registrations/registration-mail-text.ts';
import { eventChangeMailText } from './event-change-mail-text.ts';
import { isHeldAfterAll, isSiteOnly } from './event-change-news.ts';
import { eventChanges } from './event-changes.ts';
import { firstDay } from './event-dates.ts';
import type { EventNotice } from './event-notice.ts';
import { eventOffMailText } from './event-off-mail-text.ts';
import { isUpcoming } from './event-state.ts';
import { eventTitle } from './event-title.ts';
import { eventTypeText } from './event-type-text.ts';

type Told = Pick<EventNotice, 'kind' | 'before' | 'after'>;

/** What a change means for one reader: what to do, the facts, and how to leave. */
export function personalBlocks(
  notice: Told,
  about: AboutRegistration,
  calendar: CalendarPart | null,
  mail: MailContext,
): Block[] {
  if (notice.kind === 'cancelled') return ofCancelled(about, mail);
  if (notice.kind === 'changed') return ofChange(notice, about, calendar, mail);
  return notice.after.postponedAt ? ofPostponed(about, calendar, mail) : ofResumed(about, calendar, mail);
}

function ofChange(
  { before, after }: Told,
  about: AboutRegistration,
  calendar: CalendarPart | null,
  mail: MailContext,
): Block[] {
  const { language, confirmedAt, attendance } = about.registration;
  const t = eventChangeMailText[language];
  const links = linkTo(about, mail);
  const parts = eventChanges(before, after);
  const part = validPart({ before, after });
  const isNew = before.attendance !== 'online' && after.attendance === 'online';
  const join = confirmedAt && attendance === 'online' && (isNew || parts.includes('link'));
  const lead = isNew ? registrationMailText[language].joinLead : t.joinLead;
  const { definite } = eventTypeText(after.type, language);
  return [
    ...(join ? [{ type: 'link', lead, text: t.join(definite), url: links.join } as const] : []),
    {
      type: 'link',
      lead: confirmedAt ? t.valid[part] : t.queued[part],
      text: confirmedAt ? t.cancel : t.leave,
      url: links.cancel,
    },
    ...(calendar ? [text(calendar.method === 'CANCEL' ? t.calendarRemoves : t.calendar)] : []),
    facts(about),
  ];
}

/** Which sentence says what the registration is worth now. */
function validPart(change: Pick<Told, 'before' | 'after'>) {
  const [part] = eventChanges(change.before, change.after);
  if (part === 'venue' && isSiteOnly(change)) return 'siteOnly';
  if (part !== 'date') return part;
  if (!firstDay(change.after)) return 'dateToCome';
  return isHeldAfterAll(change) ? 'details' : part;
}

function ofCancelled(about: AboutRegistration, mail: MailContext): Block[] {
  const { language: lang, attendance, confirmedAt } = about.registration;
  const { event, series, siblings } = about.details;
  const t = eventOffMailText[lang].cancelled;
  const others = siblings.some(
    (other) => other.id !== event.id && !other.cancelledAt && isUpcoming(other, mail.now),
  );
  const url = series && `${mail.baseUrl}${sitePaths(lang).series(series.slug)}`;
  return [
    text(confirmedAt && attendance === 'site' ? t.travel : t.nothing),
    ...(url && others ? [{ type: 'link', text: t.series, url } as const] : []),
    { type: 'heading', text: t.what },
    facts(about),
    text(t.sorry),
  ];
}

/** Without the block of facts: its date would look like one to come. */
function ofPostponed(about: AboutRegistration, calendar: CalendarPart | null, mail: MailContext): Block[] {
  const { language: lang, confirmedAt, code } = about.registration;
  const { event, series } = about.details;
  const t = eventOffMailText[lang].postponed;
  return [
    text(confirmedAt ? t.kept : t.keptQueued),
    ...leaving(about, t.leave, mail),
    ...(calendar ? [text(t.calendar)] : []),
    {
      type: 'facts',
      rows: [
        { label: t.event, value: eventTitle(event, series, lang) },
        ...(firstDay(event) ? [{ label: t.was, value: formatWhen(event, lang) }] : []),
        { label: registrationMailText[lang].code, value: code },
      ],
    },
  ];
}

function ofResumed(about: AboutRegistration, calendar: CalendarPart | null, mail: MailContext): Block[] {
  const { language, confirmedAt } = about.registration;
  const t = eventOffMailText[language].resumed;
  return [
    text(confirmedAt ? t.kept : t.keptQueued),
    ...(calendar ? [text(t.calendar)] : []),
    facts(about),
    ...leaving(about, t.cannot, mail),
  ];
}

function leaving(about: AboutRegistration, lead: string, mail: MailContext): Block[] {
  const { language, confirmedAt } = about.registration;
  const t = eventOffMailText[language].postponed;
  return [
    { type: 'link', lead, text: confirmedAt ? t.cancel : t.leaveQueue, url: linkTo(about, mail).cancel },
  ];
}

function text(words: string): Block {
  return { type: 'text', text: words };
}
