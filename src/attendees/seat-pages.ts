import { deskPath } from '../desk-paths.ts';
import { authorOf } from '../organisers/organiser.ts';
import { admitFromQueue } from '../registrations/admit-from-queue.ts';
import { offerFromQueue } from '../registrations/offer-from-queue.ts';
import { typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { cardPath } from './attendee-card-pages.ts';
import type { queueText } from './queue-text.ts';
import { type AttendeeVisit, withAttendee } from './with-attendee.ts';

/** POST /arrangor/evenemang/:id/deltagare/:rid/plats: a seat for one who waits. */
export const submitSeat = withAttendee(async (visit) => {
  const { kind } = await admitFromQueue(visit.services, visit.registration, orderOf(visit));
  const said = { given: 'plats', full: 'fullt', 'has-seat': 'har-plats', 'too-late': 'for-sent' } as const;
  goBack(visit, said[kind]);
});

/** POST …/erbjud: a seat held for an answer, where the event makes offers. */
export const submitOfferToAttendee = withAttendee(async (visit) => {
  const { kind } = await offerFromQueue(visit.services, visit.registration, orderOf(visit));
  const said = {
    offered: 'erbjuden',
    full: 'fullt',
    'has-seat': 'har-plats',
    postponed: 'utan-datum',
    'too-late': 'for-sent',
  } as const;
  goBack(visit, said[kind]);
});

function orderOf({ req, signedIn }: AttendeeVisit) {
  return { over: typed(req.body).one('over') === 'ja', by: authorOf(signedIn) };
}

/** To the page where the button was: the queue, or the person's card. */
function goBack(visit: AttendeeVisit, done: keyof typeof queueText.done): void {
  const { event, registration } = visit;
  const queue = `${deskPath('queue', { id: event.id })}?klart=${done}&om=${encodeURIComponent(registration.id)}`;
  seeOther(visit, typed(visit.req.body).one('till') === 'ko' ? queue : cardPath(visit, done));
}
