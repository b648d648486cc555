import { type DeskAddress, deskPath } from '../desk-paths.ts';
import { eventTitle } from '../events/event-title.ts';
import type { Head } from '../web/chrome.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import { eventMenu, mainMenu } from './desk-sections.ts';
import { deskText } from './desk-text.ts';
import type { DeskVisit, EventDeskVisit } from './desk-visit.ts';

/** What a page of the desk says of itself. The menus follow from the visit. */
export type DeskHead = Pick<Head, 'title' | 'context' | 'prefix' | 'crumbs'> & {
  /** Which page of the menus this is. */
  current?: DeskAddress;
  /** What has just been done, such as "Utkastet är sparat kl. 14.12."; said first, with the focus. */
  done?: string | null;
};

export type DeskView<Model extends object> = (
  visit: DeskVisit | EventDeskVisit,
  head: DeskHead,
  model: Model,
  status?: number,
) => Promise<void>;

/**
 * Names a view of the desk and its model, as `view` does. The view may fill in addresses of the desk with
 * `deskPath('event', { id })`. Pages about an event get its sections in a column.
 */
export function deskView<Model extends object>(name: string): DeskView<Model> {
  const draw = view<Model & { deskPath: typeof deskPath }>(name);
  return (visit, head, model, status) =>
    draw(visit, frame(visit, head, visit), { ...model, deskPath }, status);
}

/** A page on the way in: the desk's frame without its menus. */
export function signingInView<Model extends object>(
  name: string,
): (visit: Visit, head: DeskHead, model: Model, status?: number) => Promise<void> {
  const draw = view<Model & { deskPath: typeof deskPath }>(name);
  return (visit, head, model, status) => draw(visit, frame(visit, head), { ...model, deskPath }, status);
}

function frame(visit: Visit, head: DeskHead, inside?: DeskVisit | EventDeskVisit): Head {
  const { current = null, done = null, ...rest } = head;
  const memberships = inside?.signedIn.memberships ?? [];
  const event = inside && 'event' in inside ? inside : null;
  return {
    ...(event && { context: eventTitle(event.event, null, visit.lang) }),
    ...rest,
    paths: null,
    noindex: true,
    desk: {
      t: deskText,
      home: deskPath('home'),
      done,
      name: inside?.signedIn.organiser.name ?? null,
      signOut: deskPath('signOut'),
      menu: inside ? mainMenu(memberships, current) : [],
      sections: event ? eventMenu(memberships, { id: event.event.id, whose: event.whose }, current) : [],
    },
  };
}
