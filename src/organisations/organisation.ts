import type { Flag } from '../events/event.ts';
import type { Instant } from '../time.ts';

/**
 * An organiser. A collective such as *länsstyrelserna* stands as an organiser but is never the controller
 * of personal data. The registrations of an authority are public documents, an association's are not.
 */
export type Organisation = {
  id: string;
  slug: string;
  name: string;
  /** As in running text, e.g. SKR. */
  shortName: string;
  nameEn: string | null;
  legalForm: 'authority' | 'association' | 'collective';
  contactName: string | null;
  contactEmail: string | null;
  dataProtectionEmail: string | null;
  website: string | null;
  /** Months after the event until registrations are erased. */
  retentionMonths: number;
  /** The decision or plan by which it erases; without one nothing of an authority is erased by itself. */
  retentionReference: string | null;
  /** When an administrator approved what its events say about personal data; null: not as it reads now. */
  privacyApprovedAt: Instant | null;
  /** 1: contact and retention are the demo's assumption, and the pages say so. */
  assumed: Flag;
};

export type EventOrganiser = { eventId: string; organisationId: string; position: number };
