import type { LocalDay } from '../time.ts';

/** A notice on every page between two dates, both inclusive; not part of any event. */
export type SiteNotice = {
  id: string;
  heading: string;
  text: string;
  headingEn: string | null;
  textEn: string | null;
  linkText: string | null;
  linkTextEn: string | null;
  linkUrl: string | null;
  fromDay: LocalDay;
  toDay: LocalDay;
};
