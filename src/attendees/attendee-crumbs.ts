import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { eventTitle } from '../events/event-title.ts';
import { attendeeListText as t } from './attendee-list-text.ts';

/** Översikt → the event → the list, and on to a page under it. */
export function crumbs(event: Event, under?: string) {
  const { id } = event;
  return [
    { text: t.overview, href: deskPath('home') },
    { text: eventTitle(event, null, 'sv'), href: deskPath('event', { id }) },
    { text: t.title, href: under ? deskPath('attendees', { id }) : null },
    ...(under ? [{ text: under, href: null }] : []),
  ];
}
