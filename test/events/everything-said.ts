import type { Event } from '../../src/events/event.ts';
import { stateBadge } from '../../src/events/event-badge-text.ts';
import { finalDay, firstDay } from '../../src/events/event-dates.ts';
import { modifierBadge, modifierText } from '../../src/events/event-modifier-text.ts';
import { modifiers } from '../../src/events/event-modifiers.ts';
import { eventState, isUpcoming } from '../../src/events/event-state.ts';
import { refusalText, stateText } from '../../src/events/event-state-text.ts';
import { seatsOf } from '../../src/events/seats.ts';
import { formatWhenLine } from '../../src/format/format-when.ts';
import { relativeDay } from '../../src/format/relative-day.ts';
import { languages } from '../../src/language.ts';
import type { Instant } from '../../src/time.ts';

/** All that pages may say of an event at a time: state, badges, texts and days told relative to today. */
export function everythingSaid(event: Event, now: Instant): unknown {
  const state = eventState(event, seatsOf(event), now);
  const moved = modifiers(event, now);
  const facts = { contactName: 'Exempel Kontaktsson', material: [] };
  const days = [firstDay(event), finalDay(event), event.deadlineDay].filter((day) => day !== null);
  const inEach = languages.map((lang) => ({
    badges: [stateBadge(state, lang), ...moved.map((modifier) => modifierBadge(modifier, event, lang))],
    texts: [stateText(state, event, facts, lang), refusalText(state, event, facts, lang)],
    moved: moved.map((modifier) => modifierText(modifier, event, lang)),
    when: formatWhenLine(event, now, lang),
    days: days.map((day) => relativeDay(day, now, lang)),
  }));
  return { state, upcoming: isUpcoming(event, now), inEach };
}
