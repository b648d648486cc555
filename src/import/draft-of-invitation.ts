import { emptyRow, kinds, mostRows, type TypedRow } from '../events/typed-programme.ts';
import { speakerLine } from '../events/written-speaker.ts';
import { contactFields } from './draft-contacts.ts';
import { dateFields } from './draft-dates.ts';
import { clock, type DraftField, field, folded, text, together } from './draft-field.ts';
import type { ImportDraft } from './import-draft.ts';
import type { Found, ImportedSession, Invitation, Line } from './invitation.ts';

/** What the choices of a form are made of. */
export type DraftChoices = {
  /** Responsible for the event. */
  controllerId: string;
  organisations: readonly { id: string; name: string; shortName: string }[];
  series: readonly { id: string; title: string }[];
};

/** The invitation as the editor's form has it: which field gets which value, and what the text says of it. */
export function draftOfInvitation(invitation: Invitation, choices: DraftChoices): ImportDraft {
  const contacts = contactFields(invitation);
  const organisers = organiserFields(invitation, choices);
  const fields = [
    ...basicFields(invitation, choices),
    ...dateFields(invitation),
    ...placeFields(invitation),
    ...contentFields(invitation),
    ...contacts.fields,
    ...organisers.fields,
  ];
  const rows = invitation.sessions.slice(0, mostRows);
  const without = [...contacts.without, ...invitation.sessions.slice(mostRows).flatMap(({ lines }) => lines)];
  return {
    fields: new Map(fields.map((field) => [field.name, field])),
    rows: rows.map((session) => ({ row: typedRow(session, invitation), found: session })),
    unknownOrganisers: organisers.unknown,
    without: [...new Set(without)].sort((a, b) => a - b),
  };
}

function basicFields({ kind, title, lead, series }: Invitation, choices: DraftChoices): DraftField[] {
  const known = choices.series.find((one) => folded(one.title) === folded(series?.value ?? ''));
  return [
    ...text('typ', kind),
    ...text('titel', title),
    ...text('ingress', lead),
    ...field('serie', series, () => known?.id ?? ''),
  ];
}

function placeFields({ attendance, venue, address, town, deadline, price, free }: Invitation): DraftField[] {
  return [
    ...text('form', attendance),
    ...text('lokal', venue),
    ...text('adress', address),
    ...text('ort', town),
    ...text('sista_dag', deadline),
    // Nothing in the field is how the form says that it costs nothing.
    ...(price ? text('pris', price) : field('pris', free, () => '')),
  ];
}

function contentFields(invitation: Invitation): DraftField[] {
  const { speakers } = invitation;
  return [
    ...text('beskrivning', invitation.body),
    ...text('malgrupp', invitation.audience),
    ...text('innehall_rubrik', invitation.contentHeading),
    ...text('innehall_text', invitation.content),
    ...text('praktiskt', invitation.practical),
    ...field('medverkande', together(speakers), (people) => people.map(speakerLine).join('\n')),
  ];
}

/** Those that are known, in the order of the text; the one responsible where the text names nobody that is known. */
function organiserFields({ organisers }: Invitation, { organisations, controllerId }: DraftChoices) {
  const named = organisers.map((found) => ({
    found,
    known: organisations.find(({ name, shortName }) =>
      [name, shortName].some((one) => folded(one) === folded(found.value)),
    ),
  }));
  const known = named.flatMap(({ found, known: one }, index) => {
    const isFirst = named.findIndex((other) => other.known?.id === one?.id) === index;
    return one && isFirst ? [{ id: one.id, found }] : [];
  });
  const chosen: { id: string; found: Found<string> | null }[] =
    known.length > 0 ? known : [{ id: controllerId, found: null }];
  return {
    fields: chosen.map(({ id, found }, index) => ({
      name: `arrangor_${index + 1}_vald`,
      value: id,
      found,
    })),
    unknown: named.filter(({ known: one }) => !one).map(({ found }) => found),
  };
}

function typedRow({ value }: Found<ImportedSession>, { day, endDay }: Invitation): TypedRow {
  const several = day !== null && endDay !== null && endDay.value > day.value;
  const typ = Object.entries(kinds).find(([, kind]) => kind === value.kind)?.[0] ?? 'punkt';
  return {
    ...emptyRow(several ? (value.day ?? day.value) : ''),
    start: clock(value.start),
    slut: clock(value.end),
    typ,
    form: value.format ?? '',
    rubrik: value.title,
    beskrivning: [value.abstract, value.bullets.map((bullet) => `- ${bullet}`).join('\n')]
      .filter(Boolean)
      .join('\n\n'),
    medverkande: value.speakers.map(speakerLine).join('\n'),
  };
}

/** The lines of the text that the form has no place for as they are. */
export function leftovers(
  { unused }: Invitation,
  { without }: ImportDraft,
  lines: readonly string[],
): Line[] {
  const known = new Set(unused.map(({ number }) => number));
  const more = without.filter((number) => !known.has(number));
  return [...unused, ...more.map((number) => ({ number, text: lines[number - 1] ?? '' }))].sort(
    (a, b) => a.number - b.number,
  );
}
