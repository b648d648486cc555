import type { Event } from '../events/event.ts';
import { eventPlace } from '../events/event-place.ts';
import { type EventState, lastDayToRegister, takesRegistrations } from '../events/event-state.ts';
import { eventTitle } from '../events/event-title.ts';
import { capitalised, formatDay } from '../format/format-day.ts';
import { formatEventDate, formatEventTime, formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import { shortTitle } from '../registrations/registration-mail.ts';
import { localDay } from '../time.ts';
import type { Watched } from './watched.ts';
import type { WatchedEvent } from './watched-store.ts';
import type { Watcher } from './watcher.ts';
import { watchingLetter } from './watching-mail.ts';
import { watchingMailText } from './watching-mail-text.ts';

/**
 * E17, the one letter that was asked for: registration has opened, or a new date is set. `opened` is the event
 * itself, or the one of the series that is news.
 */
export function openingMail(
  watched: Watched,
  opened: { details: WatchedEvent['details']; state: EventState },
  watcher: Watcher,
  address: string,
  mail: MailContext,
): Letter {
  const { details, state } = opened;
  const { event, series } = details;
  const { language: lang, awaits } = watcher;
  const t = watchingMailText[lang];
  const title = eventTitle(event, series, lang);
  const takes = takesRegistrations(state);
  const news = {
    dated: t.dated(capitalised(title), formatWhen(event, lang)),
    full: t.full(title),
    opened: t.opened(title),
  };
  const said = awaits === 'date' ? 'dated' : takes === 'queue' ? 'full' : 'opened';
  return watchingLetter(watched, watcher, address, mail, {
    kind: awaits === 'date' ? 'watch-date' : 'watch-opened',
    subject: t.subject[said](shortTitle(details, lang)),
    blocks: [
      { type: 'text', text: news[said] },
      facts(details, lang),
      link(event, takes, lang, mail),
      ...(watched.kind === 'series' ? [seriesLink(watched.listed.series.slug, lang, mail)] : []),
      { type: 'text', text: t.only },
    ],
    eventId: event.id,
  });
}

function facts({ event, series }: WatchedEvent['details'], lang: Lang): Block {
  const t = watchingMailText[lang].facts;
  const rows = [
    { label: t.event, value: eventTitle(event, series, lang) },
    { label: t.date, value: formatEventDate(event, lang) },
    { label: t.time, value: formatEventTime(event, lang) },
    { label: t.place, value: eventPlace(event, lang) },
  ];
  return { type: 'facts', rows: rows.flatMap(({ label, value }) => (value ? [{ label, value }] : [])) };
}

function link(event: Event, takes: 'seat' | 'queue' | 'no', lang: Lang, mail: MailContext): Block {
  const t = watchingMailText[lang];
  const paths = sitePaths(lang);
  if (takes === 'no') return { type: 'link', text: t.read, url: `${mail.baseUrl}${paths.event(event.slug)}` };
  const lastDay = lastDayToRegister(event);
  const ahead = lastDay !== null && lastDay >= localDay(mail.now);
  return {
    type: 'link',
    text: takes === 'queue' ? t.queue : t.register,
    url: `${mail.baseUrl}${paths.register(event.slug)}`,
    ...(ahead && { lead: t.lastDay(formatDay(lastDay, lang)) }),
  };
}

function seriesLink(slug: string, lang: Lang, mail: MailContext): Block {
  return {
    type: 'link',
    text: watchingMailText[lang].more,
    url: `${mail.baseUrl}${sitePaths(lang).series(slug)}`,
  };
}
