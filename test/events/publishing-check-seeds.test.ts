import { describe, expect, it } from 'vitest';
import { checkPublishing } from '../../src/events/publishing-check.ts';
import { local } from '../../src/time.ts';
import { event } from '../support/factories.ts';
import { seedDraft } from './publishing-check-seed-drafts.ts';

const folder = process.env.SEEDS_DIR;
const skipped = folder ? '' : ' (skipped: SEEDS_DIR is not set)';

/** The next webinar of the series, which the first invitation speaks of, as it should be beside it. */
const next = event({
  title: 'Exempel: Nästa',
  startsAt: null,
  endsAt: null,
  day: '2021-11-29',
  precision: 'day',
});

function findingsIn(kind: 'webinar' | 'conference', siblings = [next]) {
  if (!folder) throw new Error('SEEDS_DIR is not set');
  const context = { siblings, privacyApproved: true, now: local('2021-09-01T09:00') };
  return checkPublishing(seedDraft(folder, kind), context);
}

function outline(findings: ReturnType<typeof findingsIn>) {
  return findings.map(({ level, code, field }) => `${level}: ${code} in ${field}`);
}

describe.skipIf(!folder)(`the invitations as given${skipped}`, () => {
  it('the webinar has these mistakes', () => {
    expect(outline(findingsIn('webinar'))).toEqual([
      'error: controller-missing in arrangorer',
      'warning: link-missing in moteslank',
      'warning: speaker-without-organisation in medverkande',
      'warning: organisation-in-name in medverkande',
      'warning: doubled-phrase in praktiskt',
      'warning: page-furniture in beskrivning',
      'warning: misspelling in ingress',
      'warning: misspelling in beskrivning',
      'warning: misspelling in malgrupp',
      'warning: misspelling in innehall',
      'warning: hyphen-in-years in praktiskt',
      'warning: hyphen-as-dash in titel',
      'warning: hyphen-as-dash in kortnamn',
      'warning: hyphen-as-dash in praktiskt',
    ]);
  });

  it('the date of the next webinar is a contradiction as long as that webinar is not there', () => {
    const alone = findingsIn('webinar', []).filter(({ code }) => code === 'date-contradicts');
    expect(outline(alone)).toEqual(['warning: date-contradicts in praktiskt']);
  });

  it('the conference has these mistakes', () => {
    expect(outline(findingsIn('conference'))).toEqual([
      'error: town-missing in ort',
      'error: registration-contact-missing in kontakt',
      'error: controller-missing in arrangorer',
      'error: placeholder-link in praktiskt',
      'warning: speaker-without-organisation in pass[4][medverkande]',
      'warning: speaker-without-organisation in pass[7][medverkande]',
      'warning: speaker-full-stop in pass[4][medverkande]',
      'warning: speaker-full-stop in pass[7][medverkande]',
      'warning: content-responsible-missing in innehallsansvarig',
      'warning: page-furniture in pass[4][beskrivning]',
      'warning: page-furniture in pass[7][beskrivning]',
      'warning: hyphen-in-times in praktiskt',
      'warning: colon-in-time in praktiskt',
    ]);
  });

  it.each([
    ['webinar', 'doubled-phrase', '”presenteras längre fram”'],
    ['webinar', 'organisation-in-name', '”Anna Eklöf SKR”'],
    ['webinar', 'page-furniture', '”Anmäl dig” och ”har redan passerat”'],
    ['webinar', 'hyphen-in-years', 'skriv ”2021–2022” i stället för ”2021 -2022”'],
    ['conference', 'placeholder-link', '](#)'],
    ['conference', 'town-missing', 'Stockholm”, och orten ska stå i ett eget fält'],
    ['conference', 'page-furniture', '”fortsätter på nästa sida”'],
    ['conference', 'hyphen-in-times', 'skriv ”10.00–16.00” i stället för ”10:00 - 16:00”'],
  ] as const)('in the %s, %s points at the words: %s', (kind, code, words) => {
    const messages = findingsIn(kind).filter((finding) => finding.code === code);
    expect(messages.map(({ message }) => message).join('\n')).toContain(words);
  });
});
