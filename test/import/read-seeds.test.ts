import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { seedNames, seedsFolder, seedText, today } from './read-fixture.ts';
import { conferenceFacts, webinarFacts } from './seed-facts.ts';

const skipped = seedsFolder ? '' : ' (skipped: SEEDS_DIR is not set)';

/** Lines of a text, numbered from 1, as a paragraph each. */
function lines(text: string, ...numbers: number[]): string {
  const all = text.split('\n');
  return numbers.map((number) => all[number - 1]?.trim()).join('\n\n');
}

/** Values and certainties without their lines. */
function plain(said: ReturnType<typeof readInvitation>) {
  const {
    lead: _l,
    body: _b,
    content: _c,
    audience: _a,
    unused,
    furniture,
    suggestions,
    weekdayDiffers: _w,
    sessions: _s,
    ...facts
  } = said;
  const found = Object.entries(facts).map(([name, value]) => [
    name,
    value && ('value' in value ? value.value : value.map((one) => one.value)),
  ]);
  return {
    ...Object.fromEntries(found),
    unused: unused.map(({ number }) => number),
    furniture: furniture.map(({ number }) => number),
    suggestions,
  };
}

function doubtful(said: ReturnType<typeof readInvitation>): string[] {
  return Object.entries(said).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((one, index) =>
        one && 'certainty' in one && one.certainty === 'check'
          ? [Array.isArray(value) ? `${name} ${index + 1}` : name]
          : [],
      ),
  );
}

describe.skipIf(!seedsFolder)(`the webinar as given${skipped}`, () => {
  const text = seedsFolder ? seedText(seedNames[0] ?? '') : '';
  const said = readInvitation(text, today);

  test('every fact is found, and what is only likely is to be checked', () => {
    expect(plain(said)).toEqual(webinarFacts);
    expect(doubtful(said).sort()).toEqual(['attendance', 'organisers 1', 'series', 'speakers 3']);
  });

  test('its texts are the lines they are, slips and all', () => {
    expect(said.lead?.value).toBe(lines(text, 5));
    expect(said.body?.value).toBe(lines(text, 9, 11));
    expect(said.audience?.value).toBe(lines(text, 15));
    expect(said.contentHeading?.value).toBe(lines(text, 17));
    expect(said.content?.value).toBe(lines(text, 19, 21));
  });

  test('only what stands beside the date is left of its line', () => {
    expect(said.unused[0]?.text).toBe(text.split('\u00a0')[1]?.split('\n')[0]?.trim());
  });
});

describe.skipIf(!seedsFolder)(`the conference as given${skipped}`, () => {
  const text = seedsFolder ? seedText(seedNames[1] ?? '') : '';
  const said = readInvitation(text, today);

  test('every fact is found, and what is only likely is to be checked', () => {
    expect(plain(said)).toEqual(conferenceFacts);
    expect(doubtful(said)).toEqual(['organisers 1', 'organisers 2', 'organisers 3', 'sessions 1']);
    expect(said.lead?.value).toBe(lines(text, 7));
    expect([said.body, said.content, said.audience, said.weekdayDiffers]).toEqual([null, null, null, null]);
  });

  test('the programme has its eleven points', () => {
    const outline = said.sessions.map(({ value: { start, kind, format, title, speakers } }) =>
      [start, kind, format ?? '', title, speakers.length].join('|'),
    );
    expect(outline).toEqual([
      '10:00|session||Inledning|2',
      '10:15|session||Mänskliga rättigheter och den statliga värdegrunden i det lokala och regionala Sverige|1',
      '11:00|break||Paus|0',
      '11:15|session||Mänskliga rättigheter i Stockholms län och vägen framåt|3',
      '12:00|meal||Lunch|0',
      '13:00|session||Sveriges nya myndighet, Institutet för mänskliga rättigheter, presenterar sig|1',
      '13:45|session||SKR:s arbete med mänskliga rättigheter samt lärande exempel från Borås och Eskilstuna|5',
      '14:30|break||Kaffepaus|0',
      '15:00|session|workshop|Mänskliga rättigheter: Vägen framåt|0',
      '15:45|session||Avrundning|0',
      '16:00|end||Avslut|0',
    ]);
  });

  test('texts are joined over the breaks of pages, and questions are a list', () => {
    const abstracts = said.sessions.map(({ value: { abstract } }) => abstract);
    expect(abstracts).toEqual([
      null,
      lines(text, 25, 27),
      null,
      lines(text, 35, 45),
      null,
      lines(text, 53),
      lines(text, 59, 61),
      null,
      lines(text, 75, 77),
      null,
      null,
    ]);
    const bullets = said.sessions.flatMap(({ value }) => value.bullets);
    expect(bullets).toEqual([79, 80].map((number) => lines(text, number).slice(2)));
  });

  test('each person has a role and an organisation as far as the line says', () => {
    const people = said.sessions.flatMap(({ value: { speakers } }) => speakers);
    expect(
      people.map(({ name, role, organisation }) => [name, role ?? '', organisation ?? ''].join('|')),
    ).toEqual([
      'Sven-Erik Österberg|landshövding i Stockholms län|',
      'Jens Sjöström|regionråd|Region Stockholm',
      'Olof Wilske|lektor i konstitutionell rätt|Uppsala universitet',
      'Vladimir Guala|utvecklingsledare mänskliga rättigheter|Länsstyrelsen i Stockholms län',
      'Helena Rojas|människorättsstrateg|Botkyrka kommun',
      'Lina Ploug|jämställdhetsstrateg|Stockholms stad',
      'Anna Jacobson|utredare|Institutet för mänskliga rättigheter',
      'Cecilia Berglin||SKR',
      'Björn Kullander||SKR',
      'Cecilia Ramqvist||SKR',
      'Emma Lingefelt|mänskliga rättighetstrateg|Borås stad',
      'Vanja Möller Zouzouho|kommunstrateg social hållbarhet|Eskilstuna kommun',
    ]);
  });
});
