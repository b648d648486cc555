import { expect, test } from 'vitest';
import { textOfFile } from '../../src/import/invitation-file.ts';
import { invitationJson } from '../../src/import/invitation-json.ts';
import { readInvitation } from '../../src/import/read-invitation.ts';
import type { Page } from '../support/page.ts';
import { column, docx, paragraph, pdf } from './made-files.ts';
import { publishPasted } from './publish-pasted.ts';
import { seedNames, seedsFolder, seedText, today } from './read-fixture.ts';

const skipped = seedsFolder ? '' : ' (skipped: SEEDS_DIR is not set)';
const conference = seedNames.map(seedText).find((text) => /^Program$/m.test(text)) ?? '';

/** Each row of a programme: when, what it is called, and who takes part. */
function rowsOn({ $, texts }: Page): string[][] {
  return [...$('.prog > li')].map((row, index) => [
    texts('.prog-time')[index] ?? '',
    $(row).find('.prog-body > :is(p, h3)').first().text(),
    ...[...$(row).find('.prog-body ul:not(.prose ul) > li')].map((person) => $(person).text().trim()),
  ]);
}

test.skipIf(skipped)(
  `the real conference is published as it was written, and its programme is its own${skipped}`,
  async () => {
    const { desk, event } = await publishPasted(conference);
    const { slug, day, venue, town, deadlineDay, title } = event;
    expect({ title, day, venue, town, deadlineDay }).toEqual({
      title: 'Regional konferens mänskliga rättigheter',
      day: '2022-11-24',
      venue: '7A Odenplan',
      town: 'Stockholm',
      deadlineDay: '2022-11-18',
    });
    const page = await desk.read(`/evenemang/${slug}/program`);
    const known = await desk.read('/evenemang/mr-konferens-stockholm-2022/program');
    expect(rowsOn(page)).toHaveLength(11);
    expect(rowsOn(page)).toEqual(rowsOn(known));
    const prose = conference.split('\n').map((line) => line.trim().replace(/^- /, ''));
    const long = prose
      .slice(prose.indexOf('Program'))
      .filter((line) => line.length > 150 && line.endsWith('.'));
    const people = /landshövding|utvecklingsledare|Ramqvist/;
    for (const line of long.filter((one) => !people.test(one))) expect(page.text).toContain(line);
  },
);

test.skipIf(skipped)(`the real invitations say the same in Word as in text${skipped}`, async () => {
  for (const text of seedNames.map(seedText)) {
    const lines = text.split('\n');
    const file = await docx(lines.map((line) => paragraph(line)).join(''));
    const read = await textOfFile(file);
    if (!read.ok) throw new Error(read.problem);
    expect(invitationJson(readInvitation(read.text, today))).toEqual(
      invitationJson(readInvitation(text, today)),
    );
  }
});

test('the lines of a paragraph in a pdf are joined, those of a list and a timetable are not', async () => {
  const long = 'Ett exempel på en rad som är precis så lång som spalten är bred på sidan';
  const lines = [
    long,
    long,
    long,
    'och slutar här.',
    '',
    'Program',
    '10.00 Inledning',
    long.replace('Ett', '10.15'),
    '12.00 Lunch',
  ];
  expect(await textOfFile(pdf([column(lines)]))).toEqual({
    ok: true,
    text: `${[long, long, long, 'och slutar här.'].join(' ')}\n\nProgram\n10.00 Inledning\n${long.replace('Ett', '10.15')}\n12.00 Lunch`,
  });
});
