import { transact } from '../database/transact.ts';
import { deskPath } from '../desk-paths.ts';
import { formatDay } from '../format/format-day.ts';
import { recordEntry } from '../history/log-store.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import { fullName } from './attendee.ts';
import { crumbs } from './attendee-crumbs.ts';
import { type NeedsText, needsText } from './needs-text.ts';
import { listSaid } from './said-store.ts';
import { whichEvent } from './which-event.ts';

type Need = { name: string; organisation: string; needs: string };

const needsView = deskView<{
  t: NeedsText;
  which: string;
  path: string;
  until: string | null;
  /** Null until they have been asked for. */
  people: Need[] | null;
}>('attendees/needs');

/** GET /arrangor/evenemang/:id/behov: what is shown behind the button, and to whom. */
export function showNeeds(visit: EventDeskVisit): Promise<void> {
  return draw(visit, null);
}

/** POST …/behov: who needs what. It is written into the log before it is shown, each time. */
export async function submitNeeds(visit: EventDeskVisit): Promise<void> {
  const { services, event, now, signedIn } = visit;
  const said = await listSaid(services.db.reader, services.keys, event.id);
  const people = said
    .filter(({ needs }) => needs !== '')
    .map((one) => ({ name: fullName(one), organisation: one.organisation, needs: one.needs }));
  await transact(services.db, (trx) =>
    recordEntry(trx, {
      now,
      by: authorOf(signedIn),
      eventId: event.id,
      organisationId: event.controllerId,
      action: 'needs-shown',
      details: { rows: people.length },
    }),
  );
  await draw(visit, people);
}

async function draw(visit: EventDeskVisit, people: Need[] | null): Promise<void> {
  const { event } = visit;
  const lastDay = eraseDay(event);
  await needsView(
    visit,
    { title: needsText.title, current: 'attendees', crumbs: crumbs(event, needsText.title) },
    {
      t: needsText,
      which: whichEvent(event),
      path: deskPath('needs', { id: event.id }),
      until: lastDay && needsText.until(formatDay(lastDay, 'sv')),
      people,
    },
  );
}
