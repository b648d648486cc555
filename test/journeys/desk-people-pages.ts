import { deskPath } from '../../src/desk-paths.ts';
import { at, type DeskPage, inside } from './desk-page.ts';

const postponed = 'exempel-framtidens-bibliotek';
const conference = 'exempel-digital-tillganglighet-exempelstad';
const full = 'exempel-ledarskap-i-kris-exempelstad';
const list = deskPath('attendees', { id: full });
const several = deskPath('severalAttendees', { id: full });

/** The pages about those who register: the list, the queue, the cards. */
export function peoplePages(): DeskPage[] {
  return [
    inside('attendees', 'attendees', { id: full }),
    {
      ...inside('attendees searched for', 'attendees', { id: full }),
      ...at(`${list}?q=exempel&ordning=-tid`),
    },
    { ...inside('nobody ticked in the list', 'attendees', { id: full }), press: -2, status: 422 },
    {
      ...inside('before people are given seats', 'severalAttendees', { id: full }),
      ...at(
        `${several}?valda%5B%5D=${full}-deltagare-1&valda%5B%5D=${full}-deltagare-41&valda%5B%5D=x&gor=plats`,
      ),
    },
    {
      ...inside('before people are moved to the queue', 'severalAttendees', { id: full }),
      ...at(`${several}?valda%5B%5D=${full}-deltagare-1&gor=ko`),
    },
    {
      ...inside('before people are cancelled', 'severalAttendees', { id: full }),
      ...at(`${several}?valda%5B%5D=${full}-deltagare-1&gor=avanmal`),
    },
    { ...inside('attendees to print', 'attendees', { id: full }), ...at(`${list}?antal=alla`) },
    { ...inside('attendees nobody is', 'attendees', { id: full }), ...at(`${list}?q=xyzzy`) },
    inside('an event without attendees', 'attendees', { id: postponed }),
    inside('those who wait', 'queue', { id: full }),
    {
      ...inside('more seats that are none', 'queue', { id: full }),
      fill: { platser: 'x' },
      press: -1,
      status: 422,
    },
    inside('a queue of nobody', 'queue', { id: conference }),
    inside('what the kitchen needs', 'kitchen', { id: conference }),
    inside('before needs are shown', 'needs', { id: full }),
    { ...inside('needs of nobody', 'needs', { id: full }), press: 0 },
    inside('somebody with a seat', 'attendee', { id: full, rid: `${full}-deltagare-1` }),
    inside('somebody who waits', 'attendee', { id: full, rid: `${full}-deltagare-41` }),
    inside('changing a registration', 'changeAttendee', { id: full, rid: `${full}-deltagare-1` }),
    {
      ...inside('a registration to correct', 'changeAttendee', { id: full, rid: `${full}-deltagare-1` }),
      fill: { fornamn: '', epost: 'x' },
      press: 0,
      status: 422,
    },
    inside('cancelling for somebody', 'cancelAttendee', { id: full, rid: `${full}-deltagare-1` }),
    inside('moving somebody to the queue', 'attendeeToQueue', { id: full, rid: `${full}-deltagare-1` }),
    inside('adding somebody', 'addAttendee', { id: full }),
    { ...inside('somebody added without a name', 'addAttendee', { id: full }), press: 0, status: 422 },
  ];
}
