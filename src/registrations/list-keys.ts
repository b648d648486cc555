import { foldForSearch } from '../events/search-text.ts';
import type { Registration } from './registration.ts';

/** What the organiser's list is searched and sorted by, stored beside the registration whenever it is written. */
export type ListKeys = {
  /** Name, address and organisation, folded: look in it for words folded alike. */
  searchText: string;
  /** Plain order of these is Swedish order of organisations: … z, å, ä, ö. */
  organisationKey: string;
};

export type Listed = Pick<Registration, 'firstName' | 'lastName' | 'email' | 'organisation'>;

export function listKeys({ firstName, lastName, email, organisation }: Listed): ListKeys {
  return {
    searchText: foldForSearch(`${firstName} ${lastName}\n${email}\n${organisation}`),
    organisationKey: organisationKey(organisation),
  };
}

const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', ü: 'y' };

function organisationKey(organisation: string): string {
  const letters = /[åäæöøü]/gi;
  return foldForSearch(
    organisation.normalize('NFC').replace(letters, (letter) => afterZ[letter.toLowerCase()] ?? letter),
  );
}
