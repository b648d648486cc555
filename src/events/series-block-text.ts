import type { Texts } from '../language.ts';
import type { Series } from '../series/series.ts';

/** A noun's forms, from event-type-text.ts. */
type Nouns = { noun: string; plural: string };

const svNumbers = [
  '',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

const sv = {
  title: 'Fler i serien',
  here: 'Du är här',
  mixed: { noun: 'evenemang', plural: 'evenemang' },
  /** Ends in the series' title, a link. */
  part: ({ kind }: Series, number: number, total: number, { noun, plural }: Nouns) =>
    kind === 'one'
      ? `En av ${svNumbers[total] ?? total} ${plural} i serien`
      : `${noun} ${number} av ${total} i serien`,
  coming: (plural: string, years: string) => `Kommande ${plural}${years}`,
  before: (plural: string, years: string) => `Tidigare ${plural}${years}`,
  calendar: 'Kalender för serien',
};

const enNumbers = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const en: typeof sv = {
  title: 'More in this series',
  here: 'You are here',
  mixed: { noun: 'event', plural: 'events' },
  part: ({ kind }, number, total, { noun, plural }) =>
    kind === 'one'
      ? `One of ${enNumbers[total] ?? total} ${plural} in the series`
      : `${noun} ${number} of ${total} in the series`,
  coming: (plural, years) => `Upcoming ${plural}${years}`,
  before: (plural, years) => `Past ${plural}${years}`,
  calendar: 'Calendar of the series',
};

export const seriesBlockText: Texts<typeof sv> = { sv, en };
