import { type DeskAddress, deskAddresses } from '../desk-paths.ts';
import { findImport } from '../import/import-store.ts';
import { showError } from '../web/error-pages.ts';
import type { Route } from '../web/route.ts';
import { type Handler, param, type Visit } from '../web/visit.ts';
import { findEventAtDesk, findOrganisationAtDesk, findSeriesAtDesk } from './belonging-store.ts';
import { admitToDesk, settleDraft } from './desk-door.ts';
import type {
  DeskHandler,
  DeskVisit,
  EventDeskHandler,
  ImportDeskHandler,
  OrganisationDeskHandler,
  SeriesDeskHandler,
} from './desk-visit.ts';
import type { Role } from './organiser.ts';
import {
  type DeskAccess,
  type EventNeed,
  mayIn,
  mayOnEvent,
  mayOnSeries,
  maySomewhere,
  type SeriesNeed,
  type SomewhereNeed,
} from './organiser-access.ts';

type Method = 'get' | 'post';

/** A page on the way in: nobody is signed in yet. */
export function signingIn(method: Method, address: DeskAddress, handler: Handler): Route {
  return route(method, address, 'signing-in', async (visit) => {
    keepAtDesk(visit);
    await handler(visit);
  });
}

/** A page of the desk that is about nothing in particular. */
export function desk(method: Method, address: DeskAddress, access: SomewhereNeed, handler: DeskHandler) {
  return guarded(method, address, access, handler, async (visit) =>
    maySomewhere(visit.signedIn.memberships, access) ? visit : null,
  );
}

/** A page about the event of `:id`, whatever its state. */
export function deskEvent(method: Method, address: DeskAddress, need: EventNeed, handler: EventDeskHandler) {
  return guarded(method, address, `event:${need}`, handler, async (visit) => {
    const found = await findEventAtDesk(visit.services.db.reader, param(visit, 'id'));
    return found && mayOnEvent(visit.signedIn.memberships, found.whose, need) ? { ...visit, ...found } : null;
  });
}

/** A page about the series of `:id`, whatever its state. */
export function deskSeries(
  method: Method,
  address: DeskAddress,
  need: SeriesNeed,
  handler: SeriesDeskHandler,
) {
  return guarded(method, address, `series:${need}`, handler, async (visit) => {
    const found = await findSeriesAtDesk(visit.services.db.reader, param(visit, 'id'));
    return found && mayOnSeries(visit.signedIn.memberships, found.whose, need)
      ? { ...visit, ...found }
      : null;
  });
}

/** A page about the organisation whose slug is `:organisation`. */
export function deskOrganisation(
  method: Method,
  address: DeskAddress,
  least: Role,
  handler: OrganisationDeskHandler,
) {
  return guarded(method, address, `organisation:${least}`, handler, async (visit) => {
    const slug = param(visit, 'organisation');
    const organisation = await findOrganisationAtDesk(visit.services.db.reader, slug);
    return organisation && mayIn(visit.signedIn.memberships, organisation.id, least)
      ? { ...visit, organisation }
      : null;
  });
}

/** A page about the text of an invitation, `:import`, for those who may make events of its organisation. */
export function deskImport(method: Method, address: DeskAddress, handler: ImportDeskHandler) {
  return guarded(method, address, 'import:editor', handler, async (visit) => {
    const kept = await findImport(visit.services.db.reader, param(visit, 'import'));
    return kept && mayIn(visit.signedIn.memberships, kept.organisationId, 'editor')
      ? { ...visit, kept }
      : null;
  });
}

/** Signed in, then allowed, then shown. What does not exist and what one may not see are told alike. */
function guarded<Admitted extends DeskVisit>(
  method: Method,
  address: DeskAddress,
  access: DeskAccess,
  handler: (visit: Admitted) => Promise<void>,
  admit: (visit: DeskVisit) => Promise<Admitted | null>,
): Route {
  return route(method, address, access, async (visit) => {
    keepAtDesk(visit);
    const signedIn = await admitToDesk(visit);
    if (!signedIn) return;
    const admitted = await admit({ ...visit, signedIn });
    if (!admitted) return showError(visit, 'notFound');
    await handler(admitted);
    await settleDraft(visit, signedIn);
  });
}

function route(method: Method, address: DeskAddress, access: DeskAccess, handler: Handler): Route {
  return { method, paths: [deskAddresses[address]], access, handler, strict: true };
}

/** Kept by nobody, found by nobody. Our own forms still say where they come from, for the check of origin. */
function keepAtDesk({ res }: Visit): void {
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' });
}
