import { capitalised, formatDate } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import { sitePaths } from '../paths.ts';
import { type Instant, localDay } from '../time.ts';
import { type DateStamp, dateStamp } from './date-stamp.ts';
import type { Event } from './event.ts';
import { type EventActions, eventActions } from './event-actions.ts';
import type { Badge } from './event-badge-text.ts';
import { eventBadges } from './event-card.ts';
import { type EventContacts, eventContacts } from './event-contacts.ts';
import { type EventDetails, registrationContact } from './event-details.ts';
import { eventFacts } from './event-facts.ts';
import { modifierText } from './event-modifier-text.ts';
import { modifiers } from './event-modifiers.ts';
import type { EventState } from './event-state.ts';
import { type StateText, stateText } from './event-state-text.ts';
import { type EventText, eventText } from './event-text.ts';
import { eventTitle, titleLang } from './event-title.ts';
import { eventTypeText } from './event-type-text.ts';
import type { Fact } from './fact.ts';
import { hasProgrammeSheet } from './programme-sheet.ts';
import { type ShownDay, type ShownSpeakers, shownProgramme, shownSpeakers } from './programme-view.ts';
import { type SeriesBlock, seriesBlock } from './series-block.ts';
import { seriesBlockText } from './series-block-text.ts';
import { webAddress } from './web-address.ts';

/** All that an event's page says, in its fixed order; what has no content is null or empty, and left out. */
export type EventPage = {
  t: EventText;
  seriesText: (typeof seriesBlockText)['sv'];
  /** The language of the organiser's own words where it is not the page's. */
  contentLang: Lang | null;
  /** Before the heading: cancelled or postponed. */
  notice: (StateText & { tone: 'stop' | 'warn' }) | null;
  stamp: DateStamp;
  kicker: string;
  title: string;
  titleLang: Lang;
  lead: string;
  leadLang: Lang;
  /** "This event is held in Swedish …", on English pages. */
  languageNote: string;
  badges: Badge[];
  facts: Fact[];
  /** What has been moved, and the state in words. */
  statements: string[];
  actions: EventActions;
  sections: { id: string; heading: string; headingLang: Lang; markdown: string }[];
  programme: ShownDay[];
  programmeLater: boolean;
  sheetPath: string | null;
  speakers: ShownSpeakers[];
  /** Practical information; either may be ''. */
  practical: { markdown: string; recorded: string };
  series: SeriesBlock | null;
  /** `href` null: shown as text. `note` is in the page's language. */
  material: { title: string; note: string | null; href: string | null }[];
  contacts: EventContacts | null;
  updated: string;
};

export function eventPage(details: EventDetails, state: EventState, now: Instant, lang: Lang): EventPage {
  const { event, series, appearances, materials } = details;
  const t = eventText[lang];
  const said = stateText(
    state,
    event,
    { contactName: registrationContact(details)?.name ?? null, material: materials },
    lang,
  );
  const moved = modifiers(event, now).map((modifier) => modifierText(modifier, event, lang));
  return {
    t,
    seriesText: seriesBlockText[lang],
    contentLang: lang === 'sv' ? null : 'sv',
    notice: said.heading
      ? {
          tone: state.kind === 'cancelled' ? 'stop' : 'warn',
          ...said,
        }
      : null,
    stamp: dateStamp(event, lang),
    kicker: kicker(event, lang),
    title: eventTitle(event, series, lang),
    titleLang: titleLang(event, series, lang),
    lead: (lang === 'en' && event.leadEn) || event.lead,
    leadLang: lang === 'en' && event.leadEn ? 'en' : 'sv',
    languageNote: languageNote(event, lang),
    badges: eventBadges(event, state, now, lang),
    facts: eventFacts(details, state, now, lang),
    statements: [...moved, ...(said.heading ? [] : said.paragraphs)],
    actions: eventActions(details, state, now, lang),
    sections: sections(event, lang),
    programme: shownProgramme(details, lang),
    programmeLater: isProgrammeLater(details, state),
    sheetPath: hasProgrammeSheet(details) ? sitePaths(lang).programme(event.slug) : null,
    speakers: appearances
      .filter(({ sessionId }) => sessionId === null)
      .map(({ name, role, organisation }) => shownSpeakers({ names: [name], role, organisation }, lang)),
    practical: {
      markdown: event.practical ?? '',
      recorded: event.recorded && state.kind !== 'passed' ? t.recorded : '',
    },
    series: seriesBlock(details, now, lang),
    material: materials.map(({ title, url, captioned }) => ({
      title,
      note: captioned ? t.captioned : null,
      href: webAddress(url),
    })),
    contacts: eventContacts(details, lang),
    updated: t.updated(formatDate(localDay(event.updatedAt), lang)),
  };
}

/** "Konferens · Stockholm". */
function kicker({ type, town, attendance }: Event, lang: Lang): string {
  const place = attendance === 'online' ? 'Online' : town;
  return [capitalised(eventTypeText(type, lang).noun), place].filter(Boolean).join(' · ');
}

function languageNote(event: Event, lang: Lang): string {
  if (lang === 'sv') return '';
  const t = eventText[lang];
  return event.language === 'sv' ? t.heldInSwedish : t.describedInSwedish;
}

function sections(event: Event, lang: Lang): EventPage['sections'] {
  const t = eventText[lang];
  const about = t.about(eventTypeText(event.type, lang).definite);
  const own = event.contentHeading;
  return [
    { id: 'om', heading: about, headingLang: lang, markdown: event.body ?? '' },
    { id: 'malgrupp', heading: t.audience, headingLang: lang, markdown: event.audience ?? '' },
    {
      id: 'innehall-rubrik',
      heading: own ?? t.content,
      headingLang: own ? ('sv' as const) : lang,
      markdown: event.content ?? '',
    },
  ].filter(({ markdown }) => markdown !== '');
}

/** A conference without a programme says that there will be one. */
function isProgrammeLater({ event, sessions }: EventDetails, { kind }: EventState): boolean {
  const ahead = !['cancelled', 'postponed', 'passed', 'ongoing'].includes(kind);
  return event.type === 'conference' && sessions.length === 0 && ahead;
}
