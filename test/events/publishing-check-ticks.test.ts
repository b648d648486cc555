import { expect, it } from 'vitest';
import { publishingRules } from '../../src/events/publishing-check.ts';
import { publishingTicks, tickedCodes } from '../../src/events/publishing-check-ticks.ts';
import { findingsOf, material, online } from './publishing-check-drafts.ts';

const allRight = [
  'Titel',
  'Datum eller månad',
  'Plats eller online',
  'E-postadress för frågor om anmälan',
  'Personuppgiftsansvarig',
  'Godkänd personuppgiftstext',
  'Sista anmälningsdag före start',
  'Programmets tider i ordning',
  'Länk till mötet',
  'Textade inspelningar',
].map((label) => ({ label, level: 'ok' }));

it('ticks everything off when nothing is wrong', () => {
  expect(publishingTicks(findingsOf())).toEqual(allRight);
});

it('says which points block publishing and which only deserve a look', () => {
  const findings = findingsOf({
    event: { ...online, title: '', meetingUrl: null },
    materials: [material({ kind: 'recording' })],
  });
  const levels = publishingTicks(findings).filter(({ level }) => level !== 'ok');
  expect(levels).toEqual([
    { label: 'Titel', level: 'error' },
    { label: 'Länk till mötet', level: 'warning' },
    { label: 'Textade inspelningar', level: 'warning' },
  ]);
});

it('shows the error of a point that has a warning too', () => {
  const findings = findingsOf({ event: { deadlineDay: '2022-11-24', opensAt: '2022-11-25T09:00:00.000Z' } });
  expect(findings.map(({ code }) => code)).toEqual(['opens-too-late', 'deadline-on-the-day']);
  const turned = publishingTicks(findings.toReversed());
  expect(turned.find(({ label }) => label === 'Sista anmälningsdag före start')?.level).toBe('error');
});

it('knows the rules it stands for', () => {
  const codes = publishingRules.map(({ code }) => code);
  expect(tickedCodes.flatMap(([, ticked]) => ticked).filter((code) => !codes.includes(code))).toEqual([]);
});
