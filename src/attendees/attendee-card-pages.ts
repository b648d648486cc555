import { transact } from '../database/transact.ts';
import { deskPath } from '../desk-paths.ts';
import { recordEntry } from '../history/log-store.ts';
import { deskView } from '../organisers/desk-view.ts';
import { authorOf } from '../organisers/organiser.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { sendAgain } from '../registrations/send-again.ts';
import { rankOf } from '../registrations/tell-standing.ts';
import { query, seeOther } from '../web/visit.ts';
import { attendeeState } from './attendee.ts';
import { type CardActions, cardActions, cardFacts, saidFacts } from './attendee-card-model.ts';
import { type AttendeeCardText, attendeeCardText } from './attendee-card-text.ts';
import { crumbs } from './attendee-crumbs.ts';
import { attendeeHistory, type HistoryRow } from './attendee-history-model.ts';
import { listEntriesAbout, listLettersAbout } from './attendee-history-store.ts';
import { findSaid } from './said-store.ts';
import { type AttendeeVisit, withAttendee } from './with-attendee.ts';

const t = attendeeCardText;
/** More than anyone reads; a registration has seldom more than ten. */
const mostRows = 100;

type Fact = { label: string; value: string };

const cardView = deskView<
  CardActions & {
    t: AttendeeCardText;
    name: string;
    facts: Fact[];
    history: HistoryRow[];
    /** Where to ask for what was said of food and access; null for whoever may not. */
    saidPath: string | null;
    /** Null until it has been asked for. */
    said: Fact[] | null;
  }
>('attendees/card');

/** GET /arrangor/evenemang/:id/deltagare/:rid: one person, and what has happened to the registration. */
export const showAttendee = withAttendee((visit) => draw(visit, null));

/** POST …/kost-och-behov: what was said of food and access. It is in the log before it is shown, each time. */
export const submitSaid = withAttendee(async (visit) => {
  const { services, event, registration, signedIn, now } = visit;
  const said = await findSaid(services.db.reader, services.keys, registration.id);
  await transact(services.db, (trx) =>
    recordEntry(trx, {
      now,
      by: authorOf(signedIn),
      eventId: event.id,
      organisationId: event.controllerId,
      action: 'needs-shown',
      details: { code: registration.code },
    }),
  );
  await draw(visit, said ? saidFacts(said) : []);
});

async function draw(visit: AttendeeVisit, said: Fact[] | null): Promise<void> {
  const { event, registration, signedIn, whose } = visit;
  const maySee = mayOnEvent(signedIn.memberships, whose, 'sensitive');
  const db = visit.services.db.reader;
  const name = `${registration.firstName} ${registration.lastName}`;
  const number = attendeeState(registration) === 'queued' ? await rankOf(db, registration) : null;
  const letters = await listLettersAbout(db, registration.id, mostRows);
  const entries = await listEntriesAbout(db, registration, mostRows);
  await cardView(
    visit,
    { title: name, current: 'attendees', crumbs: crumbs(event, name), done: doneAt(visit) },
    {
      t,
      name,
      facts: cardFacts(visit, number),
      history: attendeeHistory(registration, letters, entries),
      saidPath: maySee ? deskPath('attendeeNeeds', { id: event.id, rid: registration.id }) : null,
      said,
      ...cardActions(visit),
    },
  );
}

/** POST …/skicka-igen: the letter that says how it stands. */
export const submitSendAgain = withAttendee(async (visit) => {
  const outcome = await sendAgain(visit.services, visit.registration, authorOf(visit.signedIn));
  seeOther(visit, cardPath(visit, outcome.kind === 'sent' ? 'skickat' : 'for-sent'));
});

/** The card, which says what has just been done. */
export function cardPath(
  { event, registration }: Pick<AttendeeVisit, 'event' | 'registration'>,
  done: keyof typeof t.done,
): string {
  return `${deskPath('attendee', { id: event.id, rid: registration.id })}?klart=${done}`;
}

function doneAt(visit: AttendeeVisit): string | null {
  const key = query(visit, 'klart');
  if (key === 'skickat') return t.sentTo(visit.registration.email);
  return Object.hasOwn(t.done, key) ? t.done[key as keyof typeof t.done] : null;
}
