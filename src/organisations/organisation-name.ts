import type { Lang } from '../language.ts';
import type { Organisation } from './organisation.ts';

type Named = Pick<Organisation, 'name' | 'nameEn'>;

/** The whole name; Swedish where there is no English one. */
export function organisationName(organisation: Named, lang: Lang): string {
  return (lang === 'en' && organisation.nameEn) || organisation.name;
}

/** The name as in running text: "SKR", "länsstyrelserna"; in English the whole name, since few know the short ones. */
export function runningName(organisation: Named & Pick<Organisation, 'shortName'>, lang: Lang): string {
  return (lang === 'en' && organisation.nameEn) || organisation.shortName;
}

const collators = { sv: new Intl.Collator('sv'), en: new Intl.Collator('en') };

/** Alphabetical as the language has it: in Swedish Å, Ä and Ö last. */
export function sortedByName<T extends Named>(organisations: readonly T[], lang: Lang): T[] {
  const { compare } = collators[lang];
  return organisations.toSorted((a, b) => compare(organisationName(a, lang), organisationName(b, lang)));
}
