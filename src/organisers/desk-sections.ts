import { type DeskAddress, deskPath } from '../desk-paths.ts';
import type { Membership } from './organiser.ts';
import {
  type Belonging,
  type EventNeed,
  mayOnEvent,
  maySomewhere,
  type SomewhereNeed,
} from './organiser-access.ts';

/** A link of the desk's menus. */
export type DeskLink = { text: string; href: string; current: boolean };

/** The main menu, in order. Shown to whoever may open the page; each address is a page that exists. */
const main: readonly { address: DeskAddress; text: string; need: SomewhereNeed }[] = [
  { address: 'home', text: 'Översikt', need: 'organiser' },
  { address: 'newEvent', text: 'Nytt evenemang', need: 'editor-somewhere' },
  { address: 'seriesAtDesk', text: 'Serier', need: 'organiser' },
  { address: 'settings', text: 'Inställningar', need: 'administrator' },
  { address: 'retention', text: 'Gallring', need: 'administrator' },
  { address: 'ownPage', text: 'Din sida', need: 'organiser' },
];

/** The sections of an event, in order. */
const ofEvent: readonly { address: DeskAddress; text: string; need: EventNeed }[] = [
  { address: 'event', text: 'Evenemanget', need: 'reader' },
  { address: 'attendees', text: 'Deltagare', need: 'reader' },
  { address: 'queue', text: 'Kö', need: 'reader' },
  { address: 'questions', text: 'Frågor', need: 'reader' },
  { address: 'editEvent', text: 'Redigera', need: 'editor' },
  { address: 'programme', text: 'Program', need: 'editor' },
  { address: 'mailLog', text: 'Mejl', need: 'reader' },
  { address: 'log', text: 'Händelselogg', need: 'reader' },
];

export function mainMenu(
  memberships: readonly Membership[],
  current: DeskAddress | null,
): readonly DeskLink[] {
  return main
    .filter(({ need }) => maySomewhere(memberships, need))
    .map(({ address, text }) => ({ text, href: deskPath(address), current: address === current }));
}

export function eventMenu(
  memberships: readonly Membership[],
  event: { id: string; whose: Belonging },
  current: DeskAddress | null,
): readonly DeskLink[] {
  return ofEvent
    .filter(({ need }) => mayOnEvent(memberships, event.whose, need))
    .map(({ address, text }) => ({
      text,
      href: deskPath(address, { id: event.id }),
      current: address === current,
    }));
}
