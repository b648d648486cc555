import { cancelEvent, postponeEvent } from '../../src/events/cancel-event.ts';
import { changeEvent } from '../../src/events/change-event.ts';
import type { EventChange } from '../../src/events/changed-event.ts';
import type { Event } from '../../src/events/event.ts';
import { undoEventCancel, undoPostpone } from '../../src/events/undo-off.ts';
import { local } from '../../src/time.ts';
import type { Site } from '../support/site.ts';

export const author = { organiserId: 'organiser-1', name: 'Exempel Handläggare' };

const message = 'Lokalen blev för liten.\n\nVälkommen!';

/** Changes an event a second later, whatever it is now, and tells everyone. */
export async function change(site: Site, event: Event, fields: EventChange, said = message) {
  site.clock.pass({ seconds: 1 });
  const notify = { message: said };
  return changeEvent(site.services, event.id, fields, { expectedVersion: null, by: author, notify });
}

/** Cancels a second later, and tells everyone. */
export async function cancel(site: Site, event: Event, said = '') {
  site.clock.pass({ seconds: 1 });
  const reason = 'Den som skulle leda dagen har fått förhinder.';
  return cancelEvent(site.services, event.id, { reason, message: said, notify: true, by: author });
}

export async function postpone(site: Site, event: Event) {
  site.clock.pass({ seconds: 1 });
  return postponeEvent(site.services, event.id, { reason: '', message: '', notify: true, by: author });
}

const nextWeek = { startsAt: local('2022-12-01T10:00'), endsAt: local('2022-12-01T16:00') };
const later = { startsAt: local('2022-12-01T11:00'), endsAt: local('2022-12-01T17:00') };

/** Every change that has a letter of its own, one after the other, from Thursday 24 November 2022 on. */
export async function everyChange(site: Site, event: Event): Promise<void> {
  const online = event.attendance === 'online';
  await change(site, event, nextWeek);
  await change(site, event, later, '');
  if (online) await change(site, event, { meetingUrl: 'https://mote.example.com/ny' }, '');
  else await change(site, event, { venue: 'Nya Exempelhuset', address: 'Exempelgatan 2' }, '');
  await change(site, event, { lead: 'En annan ingress.' }, 'Vi börjar med lunch.');
  await change(site, event, { precision: 'month', month: '2023-01' }, '');
  await change(site, event, { precision: 'none' }, '');
  const attendance = online ? 'online' : 'hybrid';
  await change(site, event, { ...nextWeek, attendance }, '');
  if (!online) await change(site, event, { attendance: 'online' }, '');
  await postpone(site, event);
  await send(site);
  await undoPostpone(site.services, event.id, author);
  await postpone(site, event);
  await change(site, event, { postponedAt: null }, '');
  await cancel(site, event, 'Vi återkommer nästa år.');
  await send(site);
  await undoEventCancel(site.services, event.id, author);
}

/** Lets every letter leave. */
async function send(site: Site): Promise<void> {
  await site.runMail();
  site.clock.pass({ seconds: 1 });
}
