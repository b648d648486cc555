import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendeeStates } from '../../src/attendees/attendee.ts';
import {
  type AttendeeSelection,
  attendeeSorts,
  everyone,
  isNarrowed,
  readSelection,
  selectionFields,
} from '../../src/attendees/attendee-selection.ts';
import { counties } from '../../src/organisations/counties.ts';
import { organisationTypes } from '../../src/registrations/registration.ts';

const selections: fc.Arbitrary<AttendeeSelection> = fc.record({
  q: fc.string({ maxLength: 50 }).map((text) => text.trim()),
  state: fc.constantFrom(null, ...attendeeStates),
  type: fc.constantFrom(null, ...organisationTypes),
  county: fc.constantFrom(null, 'unknown' as const, ...counties.map(({ code }) => code)),
  attendance: fc.constantFrom(null, 'site' as const, 'online' as const),
  sort: fc.constantFrom(...attendeeSorts),
  descending: fc.boolean(),
});

test('whatever is chosen can be read back from its address', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const address = new URLSearchParams(selectionFields(selection)).toString();
      const values = new URLSearchParams(address);
      expect(readSelection((name) => values.get(name) ?? '')).toEqual(selection);
    }),
  );
});

test('everyone by name needs no word in the address, and what is unknown counts as not given', () => {
  expect(selectionFields(everyone)).toEqual([]);
  const odd: Record<string, string> = {
    status: 'constructor',
    typ: '__proto__',
    deltar: 'x',
    lan: '11',
    ordning: '-kost',
  };
  expect(readSelection((name) => odd[name] ?? '')).toEqual({ ...everyone, descending: true });
  expect(isNarrowed(everyone)).toBe(false);
  expect(isNarrowed({ ...everyone, descending: true, sort: 'time' })).toBe(false);
  expect(isNarrowed({ ...everyone, type: 'region' })).toBe(true);
  expect(isNarrowed({ ...everyone, county: 'unknown' })).toBe(true);
});
