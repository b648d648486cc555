import type { PublishingField } from './publishing-check-draft.ts';

/** Where the editor has what the publishing check speaks of; null: on the page of the programme. */
export function editorField(field: PublishingField): string | null {
  if (field.startsWith('pass[')) return null;
  const [, number, part] = /^material\[(\d+)\]\[(\w+)\]$/.exec(field) ?? [];
  if (number) return `material_${number}_${part === 'titel' ? 'namn' : 'lank'}`;
  return elsewhere[field] ?? field;
}

const elsewhere: Partial<Record<PublishingField, string>> = {
  oppnar: 'oppnar_dag',
  innehall: 'innehall_text',
  arrangorer: 'arrangor_1_vald',
  kontakt: 'kontakt_epost',
  innehallsansvarig: 'ansvarig_1_namn',
  personuppgifter: 'ansvarig_organisation',
};
