import type { EventDetails } from '../events/event-details.ts';
import type { Registration } from './registration.ts';

/** A registration with its event: what every letter and calendar entry about it needs. */
export type AboutRegistration = {
  details: EventDetails;
  registration: Registration;
  /** Whoever registered the person, when it was somebody else. */
  registeredBy?: { name: string; organisation: string } | null | undefined;
};
