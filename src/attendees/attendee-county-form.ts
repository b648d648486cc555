import type { CountyWish } from '../registrations/county-wish.ts';
import { type Field, selectField } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import { attendeeFormText as t } from './attendee-form-text.ts';
import { countyFrom, countyNames, countyWord, unknownCounty, unknownWord } from './county-names.ts';

/** Where somebody's organisation is, for an organiser to put right; attendees are never asked. */
export function countyField(): Field {
  const known = countyNames.map(([value, label]) => ({ value, label }));
  return selectField(
    'lan',
    t.county,
    [
      { value: countyWord('derived'), label: t.derived },
      ...known,
      { value: unknownWord, label: unknownCounty },
    ],
    t.countyHint,
  );
}

export function countyWish(form: Typed): CountyWish {
  return countyFrom(form.one('lan')) ?? 'derived';
}
