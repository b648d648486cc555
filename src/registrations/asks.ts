import type { Event } from '../events/event.ts';

/** Which questions an event asks beyond who and where from. */
export type Asks = { food: boolean; title: boolean; question: boolean; attendance: boolean };

export function asks(event: Event): Asks {
  const onSite = event.attendance !== 'online';
  return {
    food: event.servesFood === 1,
    title: onSite,
    question: event.asksQuestion === 1,
    attendance: event.attendance === 'hybrid',
  };
}
