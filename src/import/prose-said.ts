import type { Found, Invitation } from './invitation.ts';
import { isButton, isGreeting, isProse } from './row-kinds.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { type Row, use } from './text-rows.ts';
import type { Section } from './text-sections.ts';

type Prose = Pick<Invitation, 'lead' | 'body' | 'audience' | 'contentHeading' | 'content' | 'practical'>;

/** The texts that people read; facts that stand in a sentence of them stay in them. */
export function proseSaid(sheet: Sheet): Prose {
  const named = (name: Section['name']) => sheet.sections.filter((section) => section.name === name);
  const audience = audienceOf(named('audience'));
  const contents = named('content');
  const content = textOf(contents.flatMap(stretches));
  const heading = contents[0]?.heading;
  const ownHeading =
    content && heading && contents[0]?.valueFrom === heading.text.length ? plainHeading(heading.text) : null;
  if (content) for (const section of contents) useLabel(section);
  const practical = textOf(named('practical').flatMap(stretches));
  if (practical) for (const section of named('practical')) useLabel(section);
  return {
    ...openProse(sheet, audience.rest),
    audience: audience.text,
    contentHeading: heading && ownHeading ? found(ownHeading, [heading], 'sure') : null,
    content: content && found(content.value, content.rows, 'sure'),
    practical: practical && found(practical.value, practical.rows, 'sure'),
  };
}

/** Claims the words of a label or heading. */
export function useLabel({ heading, valueFrom }: Section): void {
  if (heading) use(heading, 0, valueFrom);
}

/** Null for a heading that says no more than "Innehåll". */
function plainHeading(text: string): string | null {
  const heading = text.replace(/[\s:]{1,5}$/u, '');
  return /^(?:innehåll|content|contents)$/iu.test(heading) ? null : heading;
}

/** The paragraphs that stand together, and a list after them; what comes after belongs to the description. */
function audienceOf(sections: readonly Section[]): { text: Found<string> | null; rest: Stretch[] } {
  const [first, ...others] = sections;
  if (!first) return { text: null, rest: [] };
  const all = stretches(first).filter(({ text }) => !isButton(text));
  const end = all.findIndex(({ row }, index) => index > 0 && row.afterGap && !row.isBullet);
  const own = textOf(end < 0 ? all : all.slice(0, end));
  if (own) useLabel(first);
  const rest = [...(end < 0 ? [] : all.slice(end)), ...others.flatMap(stretches)];
  return { text: own && found(own.value, own.rows, 'sure'), rest };
}

/** The first paragraph is the lead, the others the description, in what stands under no heading of its own. */
function openProse({ sections }: Sheet, more: readonly Stretch[]): Pick<Prose, 'lead' | 'body'> {
  const leads = sections.filter(({ name }) => name === 'lead');
  const label = textOf(leads.flatMap(stretches));
  if (label) for (const section of leads) useLabel(section);
  const open = sections.filter(({ name }) => name === 'head' || name === 'body');
  const rows = open.flatMap(stretches);
  const first = label ? -1 : rows.findIndex(({ row, text }) => isProse(text) && mayBeProse(row, text));
  const leadRow = rows[first];
  if (leadRow) use(leadRow.row, leadRow.from, leadRow.from + leadRow.text.length);
  const isInHead = leadRow !== undefined && sections[0]?.rows.includes(leadRow.row);
  const body = textOf(
    [...(label ? rows : rows.slice(first + 1)), ...more].filter(({ row, text }, index, all) =>
      isBody(row, text, all[index + 1]),
    ),
  );
  const lastUsed = new Set(body?.rows);
  for (const section of open)
    if (
      section.heading &&
      section.rows.concat(section.heading).some((row) => lastUsed.has(row) || row === leadRow?.row)
    )
      useLabel(section);
  const hasOthers = body?.rows.some(
    (row) =>
      !sections[0]?.rows.includes(row) &&
      !open.some(({ heading, rows: own }) => heading && own.includes(row)),
  );
  return {
    lead: label
      ? found(label.value, label.rows, 'sure')
      : leadRow
        ? found(
            leadRow.text.replaceAll('\t', ' '),
            [leadRow.row],
            isInHead && /^[\p{Lu}\d”"]/u.test(leadRow.text) ? 'sure' : 'check',
          )
        : null,
    body: body && found(body.value, body.rows, hasOthers || !(leadRow || label) ? 'check' : 'sure'),
  };
}

function isBody(row: Row, text: string, next: Stretch | undefined): boolean {
  if (!mayBeProse(row, text)) return false;
  if (isProse(text) || row.isBullet) return true;
  return next !== undefined && !/[.,:;!]$/u.test(text) && isProse(next.text) && row.afterGap;
}

/** Not what facts have used, not what is pressed, and nothing to write to. */
function mayBeProse(row: Row, text: string): boolean {
  if (isButton(text) || isGreeting(text) || text.includes('@')) return false;
  return !isMostlyUsed(row, text);
}

/** A line that says when or where, with some words besides. */
export function isMostlyUsed(row: Row, text: string): boolean {
  const used = row.used.reduce((sum, [from, to]) => sum + to - from, 0);
  return used > text.length * (text.length <= 160 ? 0.25 : 0.6);
}

/** Paragraphs apart by an empty line, lists with "- ". */
function textOf(all: readonly Stretch[]): { value: string; rows: Row[] } | null {
  const own = all.filter(({ row, text }) => text.trim() !== '' && mayBeProse(row, text));
  if (own.length === 0) return null;
  let value = '';
  let wasBullet = false;
  for (const { row, from, text } of own) {
    const plain = text.replaceAll('\t', ' ').trim();
    value += `${value === '' ? '' : row.isBullet && wasBullet ? '\n' : '\n\n'}${row.isBullet ? `- ${plain}` : plain}`;
    wasBullet = row.isBullet;
    use(row, from, from + text.length);
  }
  return { value, rows: own.map(({ row }) => row) };
}
