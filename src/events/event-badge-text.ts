import { formatDateWithoutYear } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import { type Instant, localDay } from '../time.ts';
import type { EventState } from './event-state.ts';

/** The folder tab of an event: a tone, a word and an icon, never a colour alone. */
export type Badge = {
  text: string;
  tone: 'ok' | 'warn' | 'stop' | 'info' | 'neutral';
  icon: 'check' | 'clock' | 'bar' | 'cross' | 'arrow' | 'steps' | 'pencil';
};

export function stateBadge(state: EventState, lang: Lang): Badge {
  const t = texts[lang];
  switch (state.kind) {
    case 'draft':
      return { text: t.draft, tone: 'neutral', icon: 'pencil' };
    case 'cancelled':
      return { text: t.cancelled, tone: 'stop', icon: 'cross' };
    case 'postponed':
      return { text: t.postponed, tone: 'warn', icon: 'arrow' };
    case 'tba':
      return { text: state.monthPassed ? t.noDate : t.dateToCome, tone: 'neutral', icon: 'clock' };
    case 'passed':
      return { text: t.passed, tone: 'neutral', icon: 'steps' };
    case 'ongoing':
      return { text: state.dayOnly ? t.today : t.ongoing, tone: 'ok', icon: 'clock' };
    case 'not-open':
      return { text: state.opensAt ? t.opens(state.opensAt) : t.opensLater, tone: 'info', icon: 'clock' };
    case 'closed':
      return { text: t.closed, tone: 'neutral', icon: 'bar' };
    case 'full':
      return { text: t.full, tone: 'info', icon: 'bar' };
    case 'few':
      return { text: t.few, tone: 'warn', icon: 'clock' };
    case 'closing':
      return { text: t.closing(state.days), tone: 'warn', icon: 'clock' };
    case 'open':
      return { text: t.open, tone: 'ok', icon: 'check' };
  }
}

const sv = {
  draft: 'Utkast',
  cancelled: 'Inställt',
  postponed: 'Uppskjutet',
  dateToCome: 'Datum kommer',
  noDate: 'Datum saknas',
  passed: 'Har varit',
  ongoing: 'Pågår nu',
  today: 'Hålls i dag',
  opens: (at: Instant) => `Öppnar ${formatDateWithoutYear(localDay(at), 'sv')}`,
  opensLater: 'Öppnar senare',
  closed: 'Anmälan är stängd',
  full: 'Fullbokat',
  few: 'Få platser kvar',
  closing: (days: number): string => {
    if (days === 0) return 'Sista dagen att anmäla sig';
    return days === 1 ? 'Stänger i morgon' : 'Sista dagarna att anmäla sig';
  },
  open: 'Öppet för anmälan',
};

const en: typeof sv = {
  draft: 'Draft',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  dateToCome: 'Date to come',
  noDate: 'No date',
  passed: 'Past',
  ongoing: 'On now',
  today: 'Today',
  opens: (at) => `Opens ${formatDateWithoutYear(localDay(at), 'en')}`,
  opensLater: 'Opens later',
  closed: 'Registration closed',
  full: 'Full',
  few: 'Few places left',
  closing: (days) => {
    if (days === 0) return 'Last day';
    return days === 1 ? 'Closes tomorrow' : 'Closing soon';
  },
  open: 'Open',
};

const texts = { sv, en };
