import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';

/** Several registrations made at once: `colleagues` at one event, or one person at several of a `series`. */
export type RegistrationGroup = {
  id: string;
  kind: 'colleagues' | 'series';
  eventId: string | null;
  seriesId: string | null;
  /** Who sent the form; gets the summary and the group's link. */
  firstName: string;
  lastName: string;
  email: string;
  emailKey: string;
  organisation: string;
  language: Lang;
  tokenVersion: number;
  createdAt: Instant;
};
