import type { Derivation, Invitation } from './invitation.ts';
import { isMostlyUsed } from './prose-said.ts';
import { isButton, isGreeting, isProse } from './row-kinds.ts';
import { looksLikeOrganisation } from './said-names.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { type Row, use } from './text-rows.ts';

export type Titled = Pick<Invitation, 'title' | 'called'> & { stretch: Stretch | null };

const longest = 200;
/** A line so long is a title and no kicker above it. */
const longEnough = 20;

/** The title: what a label says, what every page repeats, or the line above the first paragraph. */
export function titleSaid(sheet: Sheet): Titled {
  const labelled = sheet.sections.filter(({ name }) => name === 'title').flatMap(stretches);
  const label = labelled.find(({ text }) => text.length > 2 && text.length <= longest);
  const candidates = label ? [label] : candidatesIn(sheet);
  const repeated = candidates.find(({ row, text }) =>
    sheet.rows.some((again) => again.isFurniture && again.text === text && linesBetween(row, again) > 3),
  );
  const long = candidates.slice(0, 5).find(({ text }) => text.length >= longEnough);
  const crumb = candidates.find(({ text }) => sheet.rows.some((row) => endsCrumbs(row, text)));
  const chosen =
    label ?? repeated ?? crumb ?? long ?? candidates.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (!chosen) return titleInSentence(sheet);
  const { value, derived, called, isGuess } = titleOf(chosen.text);
  if (value === '') return { title: null, called: null, stretch: null };
  use(chosen.row, chosen.from, chosen.from + chosen.text.length);
  const isSure = (candidates.length === 1 || chosen === repeated) && !isGuess && !/serie/iu.test(value);
  return {
    title: found(value, [chosen.row], isSure ? 'sure' : 'check', derived),
    called: called && found(called, [chosen.row], 'sure'),
    stretch: chosen,
  };
}

/** "Start / Kalender / Exempeldagen": where on the site the page is ends with its title. */
function endsCrumbs({ isFurniture, text }: Row, title: string): boolean {
  return isFurniture && /[›»>|/]\s?$/u.test(text.slice(0, -title.length)) && text.endsWith(title);
}

function linesBetween(row: Row, again: Row): number {
  return (again.origins[0]?.number ?? 0) - (row.origins[0]?.number ?? 0);
}

const inQuotes =
  /(?:konferens|webbinari|seminari|workshop|utbildning|kurs|träff|conference|webinar|seminar)\p{L}{0,4} [”"“]([^”"“]{5,150})[”"“]/iu;

/** "Välkommen till konferensen ”Ett hållbart arbetsliv”": the sentence stays what it is. */
function titleInSentence({ sections }: Sheet): Titled {
  for (const stretch of sections
    .filter(({ name }) => name === 'head')
    .flatMap(stretches)
    .slice(0, 6)) {
    const said = inQuotes.exec(stretch.text.slice(0, 500));
    if (said?.[1]) return { title: found(said[1], [stretch.row], 'check'), called: null, stretch };
  }
  return { title: null, called: null, stretch: null };
}

const kicker =
  /^(?:inbjudan|invitation|konferens|webbinarium|webinar|seminarium|workshop|utbildning|kurs|nätverksträff|evenemang|event|kalender|kalendarium|nyhet|program|konferensprogram|seminarieprogram|save the date|pressmeddelande|inbjudan till (?:konferens|webbinarium|seminarium|workshop|utbildning))[!:.]?$/iu;

/** Lines of the head before its first paragraph that nothing else has used. */
function candidatesIn({ sections }: Sheet): Stretch[] {
  const candidates: Stretch[] = [];
  const head = sections.filter(({ name, heading }) => name === 'head' || (name === 'body' && !heading));
  for (const stretch of head.flatMap(stretches)) {
    const { row, text } = afterMonth(stretch);
    if (isProse(text) && !isGreeting(text) && !isMostlyUsed(row, text)) break;
    const isTitle =
      (row.used.length === 0 || afterMonth(stretch) !== stretch) &&
      !row.isBullet &&
      text.length <= longest &&
      !/@|https?:|www\./u.test(text);
    if (/^(?:av|för)?anmälan (?:är|senast|öppnar|stänger|ska)/iu.test(text)) continue;
    if (!isTitle || isButton(text) || isGreeting(text) || kicker.test(text)) continue;
    if (/\p{L}{3}/u.test(text) && !/\p{L}{2}\.$/u.test(text)) candidates.push(afterMonth(stretch));
  }
  // Who invites often stands above the title.
  const titles = candidates.filter(({ text }) => !looksLikeOrganisation(text) || text.split(' ').length > 4);
  return titles.length > 0 ? titles : candidates;
}

/** "Januari 2024: Nationell samling": what follows the month that has been read. */
function afterMonth(stretch: Stretch): Stretch {
  const { row, text } = stretch;
  const [first, ...others] = row.used;
  const [mark = ''] =
    first?.[0] === 0 && others.length === 0 ? (/^\s?[:–-]\s/u.exec(text.slice(first[1])) ?? []) : [];
  const from = (first?.[1] ?? 0) + mark.length;
  return mark === '' || text.length - from < 10 ? stretch : { row, from, text: text.slice(from) };
}

type Title = {
  value: string;
  derived: Derivation | null;
  called: 'cancelled' | 'postponed' | null;
  isGuess: boolean;
};

const calls: readonly [RegExp, 'cancelled' | 'postponed'][] = [
  [/^(?:inställ[td]|cancell?ed)\s?[:!–—-]\s{0,2}/iu, 'cancelled'],
  [
    /^(?:framflytta[dt]|uppskjute[nt]|flytta[dt]|flyttas|postponed|rescheduled)\s?[:!–—-]\s{0,2}/iu,
    'postponed',
  ],
];

function titleOf(text: string): Title {
  let rest = text
    .replaceAll('\t', ' ')
    .replace(/^(?:(?:vb|sv|re|fw|fwd)\s?:\s?){1,3}/iu, '')
    .trim();
  const plain = rest.replace(
    /^(?:inbjudan|invitation|save the date|påminnelse|reminder)\s?[:–—-]\s{1,2}/iu,
    '',
  );
  const call = calls.find(([pattern]) => pattern.test(plain));
  rest = call ? plain.replace(call[0], '') : plain;
  const greeted = rest.replace(
    /^(?:(?:varmt )?välkommen|(?:varmt )?välkomna|inbjudan|invitation|welcome|save the date) (?:till|to) |^(?:you are (?:cordially )?invited to|we invite you to|vi (?:bjuder|inbjuder) (?:härmed )?(?:in )?till) (?:the |a |an |ett |en )?/iu,
    '',
  );
  const isGreeted = greeted !== rest;
  const quoted =
    /^[”"“]([^”"“]{3,180})[”"“]$/u.exec(greeted)?.[1] ??
    (isGreeted ? /[”"“]([^”"“]{5,180})[”"“][!.]?$/u.exec(greeted)?.[1] : undefined);
  const own = (isGreeted ? (quoted ?? greeted).replace(/[!.]$/u, '') : (quoted ?? greeted)).trim();
  const dashed = own.replace(/(?<=\S) - (?=\S)/gu, ' – ');
  const [first = ''] = dashed;
  const value = isGreeted ? first.toUpperCase() + dashed.slice(first.length) : dashed;
  const derived = isGreeted ? 'title-without-greeting' : dashed !== own ? 'dash-in-title' : null;
  return { value, derived, called: call?.[1] ?? null, isGuess: isGreeted };
}
