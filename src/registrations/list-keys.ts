import { foldForSearch } from '../events/search-text.ts';
import type { Registration } from './registration.ts';

/** What the organiser's list is searched and sorted by, stored beside the registration whenever it is written. */
export type ListKeys = {
  /** Every word of name, address and organisation, folded, each after a space: " karin oberg karin …". */
  searchText: string;
  /** Plain order of these is Swedish order of organisations: … z, å, ä, ö. */
  organisationKey: string;
};

/** One word of a person at an event; a search finds it by how it begins. */
export type RegistrationWord = { eventId: string; word: string; registrationId: string };

type Keyed = Pick<Registration, 'firstName' | 'lastName' | 'email' | 'organisation'>;

export function listKeys(registration: Keyed): ListKeys {
  return {
    searchText: wordsOf(registration)
      .map((word) => ` ${word}`)
      .join(''),
    organisationKey: organisationKey(registration.organisation),
  };
}

export function registrationWords(
  registration: Keyed & Pick<Registration, 'id' | 'eventId'>,
): RegistrationWord[] {
  const { id, eventId } = registration;
  return wordsOf(registration).map((word) => ({ eventId, word, registrationId: id }));
}

function wordsOf({ firstName, lastName, email, organisation }: Keyed): string[] {
  return foldedWords(`${firstName} ${lastName} ${email} ${organisation}`);
}

/** Lower case, without diacritics and signs, each word once: "Åsa@öst-vik.se" is asa, ost, vik, se. */
export function foldedWords(text: string): string[] {
  const words = foldForSearch(text).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].filter((word) => word !== '');
}

const longestWord = 60;

const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', ü: 'y' };

function organisationKey(organisation: string): string {
  const letters = /[åäæöøü]/gi;
  return foldForSearch(
    organisation.normalize('NFC').replace(letters, (letter) => afterZ[letter.toLowerCase()] ?? letter),
  );
}
