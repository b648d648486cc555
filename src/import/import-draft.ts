import type { TypedRow } from '../events/typed-programme.ts';
import type { DraftField } from './draft-field.ts';
import type { Found, ImportedSession } from './invitation.ts';

/** What was found, as the fields of a form. */
export type ImportDraft = {
  fields: ReadonlyMap<string, DraftField>;
  rows: readonly { row: TypedRow; found: Found<ImportedSession> }[];
  /** Named as organisers in the text, but nobody that the site knows. */
  unknownOrganisers: readonly Found<string>[];
  /** Lines with something that has no field: a phone number, one contact more than there is room for. */
  without: readonly number[];
};
