import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { runningName } from '../organisations/organisation-name.ts';

/** What the privacy page of one organiser depends on; names are as in running text. */
export type PrivacyFacts = {
  name: string;
  /** Its registrations are public documents, and its ground is the public interest. */
  authority: boolean;
  /** The others who organise its events; empty when it does so alone. */
  partners: string[];
  /** Who runs the website, when that is someone else. */
  operator: string | null;
  /** Its own, else that of whoever runs the website: nobody is left without an answer. */
  contactEmail: string;
  dataProtectionEmail: string | null;
  website: string | null;
  retentionMonths: number;
  /** 1: contact and retention are the demo's assumption. */
  assumed: boolean;
};

/** @param partners the co-organisers of its published events, in the order in which they are named. */
export function privacyFacts(
  organisation: Organisation,
  partners: readonly Organisation[],
  operator: { name: string; email: string },
  lang: Lang,
): PrivacyFacts {
  const { dataProtectionEmail, website, retentionMonths } = organisation;
  return {
    name: runningName(organisation, lang),
    authority: organisation.legalForm === 'authority',
    partners: partners.map((partner) => runningName(partner, lang).replace(/^The /, 'the ')),
    operator: [organisation.name, organisation.shortName].includes(operator.name) ? null : operator.name,
    contactEmail: organisation.contactEmail ?? operator.email,
    dataProtectionEmail,
    website,
    retentionMonths,
    assumed: organisation.assumed === 1,
  };
}
