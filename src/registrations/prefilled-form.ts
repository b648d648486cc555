import { type Typed, typed } from '../web/typed.ts';
import type { Registration } from './registration.ts';

/**
 * The form as it would have been typed, for changing it. A colleague keeps the organisation and nothing else. Food
 * and access answers are never shown again: a letter may be forwarded. `more`: values of fields that only this form has.
 */
export function prefilled(
  registration: Registration,
  reason: 'change' | 'hand-over',
  more: Readonly<Record<string, string>> = {},
): Typed {
  const { organisation, organisationType: orgtyp } = registration;
  if (reason === 'hand-over') return typed({ organisation, orgtyp });
  return typed({
    fornamn: registration.firstName,
    efternamn: registration.lastName,
    epost: registration.email,
    organisation,
    orgtyp,
    roll: registration.role ?? '',
    titel: registration.title ?? '',
    ...more,
  });
}
