import type { Organisation } from '../organisations/organisation.ts';
import type { PageSection } from './page-section.ts';
import { privacyFacts } from './privacy-facts.ts';
import { privacySections } from './privacy-sections.ts';

type Operator = { name: string; email: string };

/** What people read about their data, in both languages. */
export function privacyWording(
  organisation: Organisation,
  partners: readonly Organisation[],
  operator: Operator,
): { sv: PageSection[]; en: PageSection[] } {
  const inLanguage = (lang: 'sv' | 'en') =>
    privacySections(privacyFacts(organisation, partners, operator, lang), lang);
  return { sv: inLanguage('sv'), en: inLanguage('en') };
}

/** Whether people read something else now; who organises together with it is told on each event. */
export function readsOtherwise(before: Organisation, after: Organisation, operator: Operator): boolean {
  const [old, now] = [before, after].map((one) => JSON.stringify(privacyWording(one, [], operator)));
  return old !== now;
}
