import type { Event } from '../events/event.ts';
import type { KeptImport } from '../import/kept-import.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Series } from '../series/series.ts';
import type { Visit } from '../web/visit.ts';
import type { SignedIn } from './organiser.ts';
import type { Belonging } from './organiser-access.ts';

/** One request to a page of the desk, by someone who may be there. */
export type DeskVisit = Visit & { signedIn: SignedIn };
/** …about the event of `:id`, as it was when the request came. */
export type EventDeskVisit = DeskVisit & { event: Event; whose: Belonging };
/** …about the series of `:id`. */
export type SeriesDeskVisit = DeskVisit & { series: Series; whose: Belonging };
/** …about the organisation of `:organisation`, its slug. */
export type OrganisationDeskVisit = DeskVisit & { organisation: Organisation };
/** …about the text of an invitation, `:import`. */
export type ImportDeskVisit = DeskVisit & { kept: KeptImport };

export type DeskHandler = (visit: DeskVisit) => Promise<void>;
export type EventDeskHandler = (visit: EventDeskVisit) => Promise<void>;
export type SeriesDeskHandler = (visit: SeriesDeskVisit) => Promise<void>;
export type ImportDeskHandler = (visit: ImportDeskVisit) => Promise<void>;
export type OrganisationDeskHandler = (visit: OrganisationDeskVisit) => Promise<void>;
