import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { publishingRules } from '../../src/events/publishing-check.ts';
import { conference, organisation } from '../support/factories.ts';
import { numRuns } from '../support/property-runs.ts';
import { contact, findingsOf, material, person, row } from './publishing-check-drafts.ts';
import { oddChange } from './publishing-check-odd-drafts.ts';

/** A megabyte in the long form of the tests: what is not read in a time by its length never gets to its end. */
const size = numRuns > 100 ? 1_000_000 : 100_000;

it('answers whatever it is given, each time the same, with codes of its own', () => {
  const codes = publishingRules.map(({ code }) => code);
  const property = fc.property(oddChange, (odd) => {
    const findings = findingsOf(odd);
    const strange = findings.filter(({ code, message }) => !codes.includes(code) || !message.isWellFormed());
    expect(strange).toEqual([]);
    expect(findings.filter(({ message }) => message.length < 10 || message.length > 1_000)).toEqual([]);
    expect(findingsOf(odd)).toEqual(findings);
  });
  fc.assert(property, { numRuns });
});

/** Each begins what one of the patterns looks for, and never ends it. */
const bait = [
  'a¦ ¦"¦[¦](¦](#¦[länk ¦[länk a](¦(¦https://¦http¦a.¦a-¦a.a@¦example.¦1¦10.¦10:00 - ¦10:00-¦2021-¦2021 - ¦ - ¦a - ¦kl ¦kl',
  'måndag¦måndagen den ¦måndag 1 ¦1 ¦1 maj ¦1/1 ¦24–25¦2022-¦senast ¦anmäl ¦anmäl dig senast 1 maj ¦OSA ¦register ',
  'och ¦och och ¦ab ab ab ¦längre fram längre fram ¦Ett två tre fyra fem sex sju. ¦\n¦a\n¦ \n¦\t¦- ¦forts. ¦anmäl dig\n',
  'övergripnade ¦serie av ¦@¦a@¦a@a.¦,¦A ¦-¦– ¦\u00a0¦É¦🙂',
].flatMap((line) => line.split('¦'));

describe('a very long text', () => {
  test.each(bait)('made of %j is read to its end', (piece) => {
    const long = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const findings = findingsOf({ event: { body: `${long}!`, deadlineDay: null } });
    const fields = new Set(findings.map(({ field }) => field));
    expect([...fields].filter((field) => field !== 'beskrivning' && field !== 'sista_dag')).toEqual([]);
    expect(findings.filter(({ message }) => message.length > 1_000)).toEqual([]);
  });

  test('is read in every other field too', () => {
    const long = 'a b'.repeat(size / 3);
    const names = { title: long, lead: long, shortName: long, titleEn: long };
    const place = { town: long, venue: long, address: long, meetingUrl: long };
    const findings = findingsOf({
      event: { ...names, ...place },
      controller: organisation({ name: long, contactEmail: long }),
      contacts: [contact({ role: 'content', name: long }), contact({ email: long })],
      appearances: [person(long, long, null), person(`${long}.`, long, `${long}.`)],
      materials: [material({ url: long, title: long })],
      context: {
        siblings: [conference({ title: long, town: 'b' })],
        typedTimes: [{ field: 'start', day: long, clock: long }],
      },
    });
    const codes = findings.map(({ code }) => code);
    for (const code of ['title-length', 'clock-unknown', 'registration-contact-unusable', 'link-insecure'])
      expect(codes).toContain(code);
    expect(findings.filter(({ message }) => message.length > 1_000)).toEqual([]);
  });
});

it('reads a programme of very many rows and people', () => {
  const many = Array.from({ length: size / 50 }, (_, index) => `${index}`);
  const sessions = many.map((id, index) =>
    row(`1${index % 6}:1${index % 10}`, 'Punkt', { id, position: index }),
  );
  const appearances = many.map((id) => ({ ...person(`Exempel Person${id}`, null, null), sessionId: id }));
  const findings = findingsOf({ sessions, appearances });
  expect(findings.filter(({ code }) => code === 'speaker-without-organisation')).toHaveLength(many.length);
});
