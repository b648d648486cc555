import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { seeOther } from '../web/visit.ts';
import { type EventCloseText, eventCloseText } from './event-close-text.ts';
import { eventDeskHead } from './event-desk-views.ts';
import { closeRegistration, reopenRegistration } from './publish-event.ts';

const closeView = deskView<{ t: EventCloseText; id: string }>('events/close');

/** GET /arrangor/evenemang/:id/stang-anmalan */
export async function showClose(visit: EventDeskVisit): Promise<void> {
  const { event } = visit;
  if (event.closedAt) return seeOther(visit, deskPath('event', { id: event.id }));
  await closeView(visit, eventDeskHead(event, eventCloseText.title), { t: eventCloseText, id: event.id });
}

/** POST: nobody can register from now on. */
export async function submitClose(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn } = visit;
  await closeRegistration(services, event.id, authorOf(signedIn));
  seeOther(visit, `${deskPath('event', { id: event.id })}?klart=stangt`);
}

/** POST /arrangor/evenemang/:id/oppna-anmalan */
export async function submitReopen(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn } = visit;
  await reopenRegistration(services, event.id, authorOf(signedIn));
  seeOther(visit, `${deskPath('event', { id: event.id })}?klart=oppnat`);
}
