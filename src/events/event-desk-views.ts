import { type DeskAddress, deskPath } from '../desk-paths.ts';
import type { DeskHead } from '../organisers/desk-view.ts';
import type { FieldError } from '../web/form.ts';
import type { Event } from './event.ts';
import { eventEditorText } from './event-editor-text.ts';
import { eventTitle } from './event-title.ts';

/** A page of the desk under the event's own. */
export function eventDeskHead(event: Event, title: string, current?: DeskAddress): DeskHead {
  const crumbs = [
    { text: eventEditorText.overview, href: deskPath('home') },
    { text: eventTitle(event, null, 'sv'), href: deskPath('event', { id: event.id }) },
    { text: title, href: null },
  ];
  return { title, crumbs, ...(current && { current }) };
}

/** A page on the way to a new event; `between` lead to it from the overview. */
export function newEventHead(
  title: string,
  between: readonly { text: string; href: string }[],
  errors: readonly FieldError[],
): DeskHead {
  const crumbs = [
    { text: eventEditorText.overview, href: deskPath('home') },
    ...between,
    { text: title, href: null },
  ];
  return { title, current: 'newEvent', crumbs, ...(errors.length > 0 && { prefix: 'error' as const }) };
}
