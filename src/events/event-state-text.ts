import { capitalised, formatDay } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import { addDays } from '../time.ts';
import type { Event, Material } from './event.ts';
import { eventSentences } from './event-sentences-text.ts';
import type { Closes, EventState } from './event-state.ts';
import { eventTypeText } from './event-type-text.ts';
import { ongoingText } from './ongoing-text.ts';

/** A heading only where the state is a notice above the title. */
export type StateText = {
  heading: string | null;
  paragraphs: string[];
  /** That one of the paragraphs which the organiser wrote, in Swedish whatever the page's language; null: none. */
  reason: string | null;
};

export type StateTextFacts = {
  /** Whom to ask about registration; null: nobody is named. */
  contactName: string | null;
  material: readonly Pick<Material, 'kind'>[];
};

/** What the event's page says about its state, word for word as in the table of states. */
export function stateText(state: EventState, event: Event, facts: StateTextFacts, lang: Lang): StateText {
  const t = eventSentences[lang];
  const the = capitalised(eventTypeText(event.type, lang).definite);
  switch (state.kind) {
    case 'draft':
      return text(t.draft);
    case 'cancelled': {
      const mailed = event.cancelledSilently ? '' : t.allMailed;
      return notice(t.isCancelled(the, event.type), event.cancelReason, mailed);
    }
    case 'postponed':
      return notice(t.isPostponed(the, event.type), event.postponeReason, t.registrationKept);
    case 'tba':
      if (!state.month) return text(t.toBeAnnounced);
      return text(
        state.monthPassed ? t.monthPassed(state.month) : `${t.planned(state.month)} ${t.toBeAnnounced}`,
      );
    case 'passed':
      return text(`${t.held(the, formatWhen(event, lang))} ${t.material(facts.material)}`);
    case 'ongoing':
      return text(ongoingText(state, the, event.attendance, lang));
    case 'not-open':
      return text(t.notOpen(state.opensAt));
    case 'closed':
      return text(
        state.by === 'hand'
          ? `${t.closedByHand} ${t.questions(facts.contactName)}`
          : `${t.lastDayWas(formatDay(state.lastDay, lang))} ${t.registrationQuestions(facts.contactName)}`,
      );
    case 'full':
      return text(state.queue ? t.fullQueue(state.capacity, state.waiting) : t.fullNoQueue);
    case 'few':
      return text(`${t.left(state.left)} ${closesText(state.closes, event, lang)}`);
    case 'closing':
      return text(t.closing(state.days, formatDay(state.lastDay, lang)));
    case 'open':
      return text(closesText(state.closes, event, lang));
  }
}

/** What the form's page says instead of the form when nobody can register: as the page, but begun means closed. */
export function refusalText(state: EventState, event: Event, facts: StateTextFacts, lang: Lang): StateText {
  if (state.kind !== 'ongoing') return stateText(state, event, facts, lang);
  const t = eventSentences[lang];
  const closed = state.late ? t.noLonger : t.closedAtStart(eventTypeText(event.type, lang).definite);
  return text(`${closed} ${t.registrationQuestions(facts.contactName)}`);
}

/** Until when one can register, as a sentence. */
function closesText(closes: Closes, event: Event, lang: Lang): string {
  const t = eventSentences[lang];
  const { definite } = eventTypeText(event.type, lang);
  switch (closes.at) {
    case 'deadline': {
      const lastDay = formatDay(closes.lastDay, lang);
      return closes.days === null ? t.until(lastDay) : t.closing(closes.days, lastDay);
    }
    case 'soft-deadline': {
      const lastDay = formatDay(closes.lastDay, lang);
      return closes.passed ? t.afterLastDay(lastDay) : t.preferably(lastDay);
    }
    case 'start':
      // Without a clock time registration ends when the day begins.
      if (event.precision === 'day' && event.day) return t.until(formatDay(addDays(event.day, -1), lang));
      return t.untilStart(definite);
    case 'end':
      return t.untilEnd(definite);
  }
}

function text(paragraph: string): StateText {
  return { heading: null, paragraphs: [paragraph], reason: null };
}

function notice(heading: string, written: string | null, fact: string): StateText {
  const reason = sentence(written);
  return { heading, paragraphs: [reason, fact].filter(Boolean), reason: reason || null };
}

/** What an organiser wrote, ended by a full stop. */
function sentence(written: string | null): string {
  const words = written?.trim() ?? '';
  return words === '' || /[.!?…]”?$/.test(words) ? words : `${words}.`;
}
