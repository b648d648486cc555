import { expect, test } from 'vitest';
import { type CountyCode, counties } from '../../src/organisations/counties.ts';
import { countyOf } from '../../src/organisations/county-of.ts';

const municipalities = counties.flatMap(({ code: county, municipalities: all }) =>
  all.split(/,\s/).map((one) => ({ county, code: one.slice(0, 4), name: one.slice(5) })),
);

test('there are 290 municipalities in 21 counties, each with a code that begins with its county’s', () => {
  expect(municipalities).toHaveLength(290);
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(290);
  expect(
    municipalities.filter(({ code, county }) => !/^\d{4}$/.test(code) || !code.startsWith(county)),
  ).toEqual([]);
  const sizes = counties.map(({ code, municipalities: all }) => `${code} ${all.split(/,\s/).length}`);
  expect(sizes.join(', ')).toBe(
    '01 26, 03 8, 04 9, 05 13, 06 13, 07 8, 08 12, 09 1, 10 5, 12 33, 13 6, 14 49, 17 16, 18 12, 19 10, 20 15, ' +
      '21 10, 22 7, 23 8, 24 15, 25 14',
  );
});

test('two municipalities differ in a mark only, and one of them has none', () => {
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const alike = Map.groupBy(municipalities, ({ name }) => plain(name))
    .values()
    .filter((same) => same.length > 1)
    .map((same) => same.map(({ name }) => name));
  expect([...alike]).toEqual([['Håbo', 'Habo']]);
});

test('every municipality is found however its name is written', () => {
  const spellings = (name: string) => [
    name,
    `${name.toUpperCase()}  KOMMUN`,
    `${name}s Stad, kulturförvaltningen`,
    `Kommunstyrelsen i ${name.normalize('NFD')} kommun`,
    `Municipality of ${name}`,
  ];
  const wrong = municipalities.flatMap(({ name, county }) =>
    spellings(name).filter((spelling) => countyOf(spelling) !== county),
  );
  expect(wrong).toEqual([]);
});

test('every region and every county administrative board is found', () => {
  const spellings = ({ name, place, region }: (typeof counties)[number]) => [
    region,
    `${region}, kansliet`,
    `Länsstyrelsen i ${name}`,
    `LÄNSSTYRELSEN ${place.toUpperCase()}`,
    `Lst ${place}`,
    `Miljöenheten, länsstyrelsen i ${name}`,
    name,
  ];
  const wrong = counties.flatMap((county) =>
    spellings(county).filter((spelling) => countyOf(spelling) !== county.code),
  );
  expect(wrong).toEqual([]);
});

const known: [organisation: string, county: CountyCode][] = [
  ['Botkyrka', '01'],
  ['Botkyrka kommun', '01'],
  ['botkyrka  kommun', '01'],
  ['Botkyrka Kommun, socialförvaltningen', '01'],
  ['Socialförvaltningen, Botkyrka kommun', '01'],
  ['Socialförvaltningen Botkyrka kommun', '01'],
  ['Botkyrka kommuns bibliotek', '01'],
  ['Huddinge kommun och Botkyrka kommun', '01'],
  ['Stockholms stad', '01'],
  ['Stockholms stads kulturförvaltning', '01'],
  ['City of Stockholm', '01'],
  ['Upplands Bro kommun', '01'],
  ['Region Stockholm – hälso- och sjukvårdsförvaltningen', '01'],
  ['County Administrative Board of Stockholm', '01'],
  ['Stockholms länsstyrelse', '01'],
  ['Håbo kommun', '03'],
  ['Håbo', '03'],
  ['Uppsala kommun', '03'],
  ['Region Sörmland', '04'],
  ['Länsstyrelsen Sörmland', '04'],
  ['Länsstyrelsen i Södermanlands län', '04'],
  ['Habo kommun', '06'],
  ['HABO', '06'],
  ['Region Jönköpings län', '06'],
  ['Region Jönköping', '06'],
  ['Gotlands kommun', '09'],
  ['Region Gotland', '09'],
  ['Malmö stad', '12'],
  ['Malmo', '12'],
  ['Lunds kommun', '12'],
  ['Region Skåne, Skånes universitetssjukhus', '12'],
  ['Länsstyrelsen Skåne', '12'],
  ['Göteborgs stad', '14'],
  ['Goteborgs Stad', '14'],
  ['City of Gothenburg', '14'],
  ['Borås Stad', '14'],
  ['Marks kommun', '14'],
  ['Ale kommun', '14'],
  ['Tanums kommun', '14'],
  ['Dals-Eds kommun', '14'],
  ['Västra Götalandsregionen', '14'],
  ['VGR', '14'],
  ['Region Västra Götaland', '14'],
  ['Kil', '17'],
  ['Örebro kommun', '18'],
  ['Region Örebro län, Universitetssjukhuset Örebro', '18'],
  ['Falu kommun', '20'],
  ['Malung-Sälens kommun', '20'],
  ['Are kommun', '23'],
  ['Region Jämtland Härjedalen', '23'],
  ['Länsstyrelsen Västerbotten', '24'],
  ['Haparanda stad', '25'],
];

test.each(known)('%s is in county %s', (organisation, county) => {
  expect(countyOf(organisation)).toBe(county);
});

test.each([
  ['nothing', ''],
  ['an association', 'SKR'],
  ['an association', 'Sveriges Kommuner och Regioner'],
  ['an association', 'Kommunförbundet Skåne'],
  ['a university', 'Uppsala universitet'],
  ['a university', 'Stockholms universitet'],
  ['a university college', 'Högskolan i Borås'],
  ['a university at a municipality', 'Lunds kommun, Lunds universitet'],
  ['a company', 'Skanska AB'],
  ['a municipal company', 'Göteborgs Stads Bostadsaktiebolag'],
  ['a municipal company', 'Lunds kommuns Fastighets AB'],
  ['an agency', 'Polismyndigheten, Region Stockholm'],
  ['an agency', 'Polisregion Stockholm'],
  ['a theatre', 'Uppsala stadsteater'],
  ['a charity', 'Göteborgs stadsmission'],
  ['all boards', 'länsstyrelserna'],
  ['an unnamed board', 'Länsstyrelsen'],
  ['an invented municipality', 'Exempelköpings kommun'],
  ['a Finnish municipality', 'Esbo stad'],
  ['a word that is a name', 'Mark och miljö'],
  ['a word that is a name', 'Vi vill gärna vara med'],
  ['a word that looks like a name', 'Ange'],
  ['a name within another', 'Lundbergs Kommunikation'],
  ['a consultant', 'Konsult åt Lunds kommun'],
  ['a name in a sentence', 'Jag bor i Botkyrka och arbetar i Uppsala'],
  ['two counties', 'Uppsala kommun och Huddinge kommun'],
  ['two counties', 'Täby och Uppsala kommun'],
  ['two counties', 'Region Stockholm-Gotland'],
  ['two counties', 'Region Uppsala och Region Skåne'],
  ['two counties', 'Länsstyrelsen Skåne, Uppsala'],
  ['a wrong mark', 'Mörå kommun'],
])('%s has no county: %s', (_, organisation) => {
  expect(countyOf(organisation)).toBe(null);
});

test('a text of any length is read in no time', () => {
  const long = [
    'kommun '.repeat(20_000),
    'och '.repeat(30_000),
    'Region Stockholm, '.repeat(8_000),
    'å'.repeat(100_000),
  ];
  const started = performance.now();
  expect(long.map(countyOf)).toEqual([null, null, '01', null]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
