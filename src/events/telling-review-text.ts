import { list } from '../format/format-list.ts';
import type { Readers } from './event-notice.ts';

/** Who is told of what, before it is done. */
export const tellingReviewText = {
  heading: 'Mejlet',
  recipients: ({ registered, queued, registrars }: Readers) =>
    `Mejlet går till ${list(
      [
        registered > 0 ? `${registered} ${registered === 1 ? 'anmäld' : 'anmälda'}` : '',
        queued > 0 ? `${queued} i kö` : '',
        registrars > 0 ? `${registrars} som har anmält andra` : '',
      ].filter((part) => part !== ''),
      'sv',
    )}.`,
  nobody: 'Ingen får något mejl, eftersom ingen är anmäld.',
  silent: 'Ingen får något mejl.',
  subject: 'Ämne',
  own: 'Namn, anmälningskod och länkar är mottagarens egna. Den som har anmält sig på engelska får mejlet på engelska.',
  message: { label: 'Meddelande till de anmälda (frivilligt)', hint: 'Står i mejlet. Högst 1 000 tecken.' },
  notify: 'Mejl',
  notifyOn: (people: number) =>
    people === 1 ? 'Mejla den som är anmäld' : `Mejla alla ${people} som är anmälda eller står i kö`,
  review: 'Granska',
  change: 'Ändra',
};

export type TellingReviewText = typeof tellingReviewText;
