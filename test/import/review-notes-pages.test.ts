import { describe, expect, test } from 'vitest';
import type { reviewParts } from '../../src/import/review-model.ts';
import { openDesk } from '../support/desk.ts';
import { found } from './found.ts';
import { readAt, whole } from './read-at.ts';

describe('what was found is shown', () => {
  const note = (parts: ReturnType<typeof reviewParts>, name: string) => {
    const field = parts.sections
      .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
      .find((one) => one.name === name);
    return field?.badge ? `${field.badge.text}: ${field.hint ?? ''}` : null;
  };

  test('with its lines, how sure it is and why, and what is missing', async () => {
    const desk = await openDesk();
    const { parts } = await readAt(desk, 'Konferens\nSista dag 18 november', {
      ...whole,
      deadline: found('2022-11-18', { lines: [2], derived: 'year-from-event' }),
      venue: null,
      weekdayDiffers: { said: 'fredag', is: 'torsdag', lines: [1] },
    });
    expect(note(parts, 'typ')).toBe('Säker: Hittat på rad 1: ”Konferens”.');
    expect(note(parts, 'sista_dag')).toBe(
      'Säker: Hittat på rad 2: ”Sista dag 18 november”. Året är evenemangets.',
    );
    expect(note(parts, 'datum')).toBe(
      'Kontrollera: Hittat på rad 1: ”Konferens”. Texten säger fredag, men datumet är en torsdag. Kontrollera vilket som stämmer.',
    );
    expect(note(parts, 'arrangor_1_vald')).toBe('Kontrollera: Hittat på rad 1: ”Konferens”.');
    expect(note(parts, 'lokal')).toBe('Saknas: ');
    expect(note(parts, 'pris')).toContain('Det kostar inget att delta, så fältet är tomt.');
    expect(parts.sections.flatMap(({ said }) => said)).toEqual([
      '”Exempelföreningen” (rad 7) finns inte bland arrangörerna, så den är inte vald.',
    ]);
  });

  test('a value that the editor would refuse says so at once', async () => {
    const desk = await openDesk();
    const { parts } = await readAt(desk, 'x', { ...whole, lead: found('ord '.repeat(100).trim()) });
    expect(note(parts, 'ingress')).toBe(
      'Kontrollera: Hittat på rad 1: ”x”. Måste rättas: Ingressen får ha högst 300 tecken. Nu har den 399.',
    );
  });

  test('a phone number that has no field stands among what was not used', async () => {
    const desk = await openDesk();
    const { parts } = await readAt(desk, 'Exempel Ansvarsson, 08-1', whole);
    expect(parts.leftovers.map(({ text }) => text)).toEqual(['Exempel Ansvarsson, 08-1']);
  });
});
