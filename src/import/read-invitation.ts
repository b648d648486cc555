import type { LocalDay } from '../time.ts';
import type { Invitation } from './invitation.ts';

/**
 * Reads the text of an invitation in Swedish or English: deterministic, without network, never an exception.
 * Nothing is in the result that the text does not say or that does not plainly follow from it.
 * @param today only for dates without a year that nothing else in the text tells
 */
export function readInvitation(text: string, _today: LocalDay): Invitation {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: line }));
  return {
    kind: null,
    title: null,
    series: null,
    lead: null,
    body: null,
    audience: null,
    contentHeading: null,
    content: null,
    practical: null,
    called: null,
    day: null,
    endDay: null,
    month: null,
    weekdayDiffers: null,
    start: null,
    end: null,
    gathering: null,
    attendance: null,
    venue: null,
    address: null,
    town: null,
    deadline: null,
    free: null,
    price: null,
    organisers: [],
    contentContacts: [],
    registrationContacts: [],
    speakers: [],
    sessions: [],
    siblings: [],
    unused: lines.filter(({ text: said }) => said.trim() !== ''),
    furniture: [],
    suggestions: [],
  };
}
