import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import type { PublishingField } from './publishing-check-draft.ts';
import { firstFew } from './publishing-check-examples.ts';
import { spelledTwoWays } from './publishing-check-names.ts';
import { speakerCheckText as t } from './publishing-check-speakers-text.ts';

export const speakerRules: PublishingRule[] = [
  { code: 'speaker-without-organisation', level: 'warning', find: withoutOrganisation },
  { code: 'organisation-in-name', level: 'warning', find: organisationInName },
  { code: 'name-spelled-two-ways', level: 'warning', find: namesSpelledTwoWays },
  { code: 'speaker-full-stop', level: 'warning', find: fullStops },
];

type Speaker = { field: PublishingField; name: string; role: string; organisation: string };

function withoutOrganisation(checked: PublishingCase): Flaw[] {
  const missing = speakers(checked).filter(({ organisation }) => organisation === '');
  return byField(missing, ({ name }) => name, t.withoutOrganisation);
}

/** "Anna Exempel SKR", "Anna Exempel, Exempelkommunen": the line was not parted. */
function organisationInName(checked: PublishingCase): Flaw[] {
  const all = speakers(checked);
  const known = new Set(
    [
      ...all.map(({ organisation }) => organisation),
      ...checked.draft.organisers.flatMap(({ name, shortName }) => [name, shortName]),
    ].map((name) => name.toLowerCase()),
  );
  return byField(
    all.filter(
      ({ name }) =>
        name.includes(',') || known.has(lastWord(name).toLowerCase()) || isInitialism(lastWord(name)),
    ),
    ({ name }) => name,
    t.organisationInName,
  );
}

function lastWord(name: string): string {
  return name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : '-';
}

function isInitialism(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word);
}

function namesSpelledTwoWays(checked: PublishingCase): Flaw[] {
  const all = speakers(checked);
  const contacts = checked.draft.contacts.flatMap(({ name }) => (name ? [name.trim()] : []));
  const fields = new Map(all.map(({ name, field }) => [name, field]));
  const pairs = spelledTwoWays([...all.map(({ name }) => name), ...contacts]);
  return pairs.map(([first, second]) => {
    const field = fields.get(second) ?? fields.get(first) ?? 'kontakt';
    return { field, message: t.twoWays(first, second) };
  });
}

/** A line copied from running text ends with a full stop, which then stands on the page. */
function fullStops(checked: PublishingCase): Flaw[] {
  const stopped = speakers(checked).flatMap(({ field, name, role, organisation }) => {
    const last = [organisation, role, name].find((part) => part !== '') ?? '';
    return last.endsWith('.') && !/(?:^|[\s.])\p{L}{1,2}\.$/u.test(last.slice(-6)) ? [{ field, last }] : [];
  });
  return byField(stopped, ({ last }) => last, t.fullStop);
}

function speakers({ draft: { appearances }, rows }: PublishingCase): Speaker[] {
  const numbers = new Map(rows.map(({ number, session }) => [session.id, number]));
  return appearances.map(({ sessionId, name, role, organisation }) => {
    const number = sessionId === null ? undefined : numbers.get(sessionId);
    return {
      field: number === undefined ? 'medverkande' : `pass[${number}][medverkande]`,
      name: name.trim(),
      role: role?.trim() ?? '',
      organisation: organisation?.trim() ?? '',
    };
  });
}

function byField<T extends { field: PublishingField }>(
  all: readonly T[],
  shown: (one: T) => string,
  message: (found: string[]) => string,
): Flaw[] {
  return [...Map.groupBy(all, ({ field }) => field)].map(([field, group]) => ({
    field,
    message: message(firstFew(group.map(shown))),
  }));
}
