import type { Contact, Found, Invitation } from './invitation.ts';

/** What was found, as a program reads it: unknown is null, times `HH:MM`, dates `YYYY-MM-DD` (month only `YYYY-MM`). */
export function invitationJson(said: Invitation) {
  const date = value(said.day) ?? value(said.month);
  const isOneDay = said.day !== null && said.endDay === null;
  const attendance = value(said.attendance);
  return {
    title: value(said.title),
    kind: value(said.kind),
    date,
    endDate: value(said.endDay),
    start: value(said.start),
    end: value(said.end),
    gathering: value(said.gathering)?.at ?? null,
    gatheringText: value(said.gathering)?.text ?? null,
    deadline: value(said.deadline),
    venue: value(said.venue),
    address: value(said.address),
    town: value(said.town),
    /** Of a hybrid event too. */
    online: attendance && attendance !== 'site',
    attendance,
    free: value(said.free) ?? (said.price ? false : null),
    price: value(said.price),
    lead: value(said.lead),
    body: value(said.body),
    audience: value(said.audience),
    contentHeading: value(said.contentHeading),
    content: value(said.content),
    practical: value(said.practical),
    organisers: said.organisers.map(({ value: name }) => name),
    contacts: [
      ...said.contentContacts.map((contact) => contactJson('content', contact)),
      ...said.registrationContacts.map((contact) => contactJson('registration', contact)),
    ],
    speakers: said.speakers.map(({ value: speaker }) => speaker),
    sessions: said.sessions.map(({ value: { day, ...session } }) => ({
      date: day ?? (isOneDay ? value(said.day) : null),
      ...session,
    })),
    series: value(said.series),
    siblings: said.siblings.map(({ value: { day, month, ...sibling } }) => ({
      date: day ?? month,
      ...sibling,
    })),
    cancelled: value(said.called) === 'cancelled',
    postponed: value(said.called) === 'postponed',
    weekdayDiffers: said.weekdayDiffers && { said: said.weekdayDiffers.said, is: said.weekdayDiffers.is },
    /** What people should look at, by the names that the reader has for it. */
    check: doubtful(said),
    unused: said.unused.map(({ number, text }) => ({ line: number, text })),
    furniture: said.furniture.map(({ number, text }) => ({ line: number, text })),
    suggestions: said.suggestions,
  };
}

function value<T>(found: Found<T> | null): T | null {
  return found ? found.value : null;
}

function contactJson(role: 'content' | 'registration', { value: contact }: Found<Contact>) {
  return { role, ...contact };
}

function doubtful(said: Invitation): string[] {
  return Object.entries(said).flatMap(([name, found]) => {
    if (Array.isArray(found))
      return found.flatMap((one, index) =>
        'certainty' in one && one.certainty === 'check' ? [`${name}[${index}]`] : [],
      );
    return found !== null && 'certainty' in found && found.certainty === 'check' ? [name] : [];
  });
}
