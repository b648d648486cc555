import type { Instant } from '../time.ts';

/** `many`: choose several (webinars); `one`: the same conference in several towns, choose one. */
export type Series = {
  id: string;
  slug: string;
  kind: 'many' | 'one';
  title: string;
  titleEn: string | null;
  lead: string;
  leadEn: string | null;
  controllerId: string;
  publishedAt: Instant | null;
  /** Once public, taken away: the address answers 410. */
  unpublishedAt: Instant | null;
  /** Rises with each change that an organiser makes: a form made of an earlier version is out of date. */
  version: number;
};
