import { type DraftField, field } from './draft-field.ts';
import type { Contact, Found, Invitation } from './invitation.ts';

/** So many people who answer for the content fit in the form. */
const mostResponsible = 20;

/** Whom to ask, as the fields of the form; and the lines with what those have no room for. */
export function contactFields({ contentContacts, registrationContacts }: Invitation): {
  fields: DraftField[];
  without: number[];
} {
  const named = contentContacts.filter(({ value }) => value.name !== null).slice(0, mostResponsible);
  const asked = registrationContacts.find(({ value }) => value.email !== null) ?? null;
  const others = [...contentContacts, ...registrationContacts].filter(
    (found) => found !== asked && !named.includes(found),
  );
  const phones = named.filter(({ value }) => value.phone !== null);
  return {
    fields: [
      ...field('kontakt_namn', asked?.value.name ? asked : null, ({ name }) => name ?? ''),
      ...field('kontakt_epost', asked, ({ email }) => email ?? ''),
      ...field('kontakt_telefon', asked?.value.phone ? asked : null, ({ phone }) => phone ?? ''),
      ...named.flatMap((found, index) => responsible(found, index + 1)),
    ],
    without: [...others, ...phones].flatMap(({ lines }) => lines),
  };
}

function responsible(found: Found<Contact>, number: number): DraftField[] {
  const titled = found.value.title ? found : null;
  return [
    ...field(`ansvarig_${number}_namn`, found, ({ name }) => name ?? ''),
    ...field(`ansvarig_${number}_titel`, titled, ({ title }) => title ?? ''),
  ];
}
