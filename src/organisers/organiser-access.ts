import { type Membership, type Role, roles } from './organiser.ts';

/**
 * What a page of the desk asks for. What one may not see is a 404, and so is what one may see but not do.
 * `signing-in`: anyone, on the way in. `organiser`: whoever is signed in. `editor-somewhere` and `administrator`:
 * in at least one organisation. The others are about what the address names.
 */
export type DeskAccess =
  | 'signing-in'
  | 'organiser'
  | 'editor-somewhere'
  | 'administrator'
  | `event:${EventNeed}`
  | `series:${SeriesNeed}`
  | `organisation:${Role}`
  /** The text of an invitation: editors of the organisation for which it was handed in. */
  | 'import:editor';

/**
 * `reader`: figures and lists. `editor`: change it. `sensitive`: who needs what, with names.
 * `administrator`: retention and what else the responsible organisation decides.
 */
export type EventNeed = 'reader' | 'editor' | 'sensitive' | 'administrator';
export type SeriesNeed = 'reader' | 'editor';
export type SomewhereNeed = 'organiser' | 'editor-somewhere' | 'administrator';

/** Whose an event or a series is. */
export type Belonging = {
  /** Responsible for the personal data; exactly one. */
  controllerId: string;
  /** Named as organisers, with or without the controller; of a series, those of all its events. */
  organiserIds: readonly string[];
};

type Memberships = readonly Membership[];

/** Members of any organising organisation see and change an event; needs and retention are the controller's alone. */
export function mayOnEvent(memberships: Memberships, whose: Belonging, need: EventNeed): boolean {
  const anyone = [whose.controllerId, ...whose.organiserIds];
  switch (need) {
    case 'reader':
    case 'editor':
      return anyone.some((id) => mayIn(memberships, id, need));
    case 'sensitive':
      return mayIn(memberships, whose.controllerId, 'editor');
    case 'administrator':
      return mayIn(memberships, whose.controllerId, 'administrator');
  }
}

/** Seen by the organisers of any of its events; changed by the controller's, as it frames the events of all. */
export function mayOnSeries(memberships: Memberships, whose: Belonging, need: SeriesNeed): boolean {
  if (need === 'editor') return mayIn(memberships, whose.controllerId, 'editor');
  return mayOnEvent(memberships, whose, 'reader');
}

/** Has that role in the organisation, or one that may do more. */
export function mayIn(memberships: Memberships, organisationId: string, least: Role): boolean {
  return memberships.some(
    (membership) => membership.organisationId === organisationId && isAtLeast(membership.role, least),
  );
}

export function maySomewhere(memberships: Memberships, need: SomewhereNeed): boolean {
  switch (need) {
    case 'organiser':
      return true;
    case 'editor-somewhere':
      return memberships.some(({ role }) => isAtLeast(role, 'editor'));
    case 'administrator':
      return memberships.some(({ role }) => isAtLeast(role, 'administrator'));
  }
}

function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}
