import type { LocalDay } from '../time.ts';
import type { Certainty, Derivation, Found, ImportedSession, Person } from './invitation.ts';
import { peopleIn, type SaidPeople } from './people-said.ts';
import type { RawSession } from './programme-rows.ts';
import { isButton, isGreeting, isProse, saysOther } from './row-kinds.ts';
import { looksLikeOrganisation } from './said-names.ts';
import { formatOfTitle, kindOfSession } from './session-kinds.ts';
import { found } from './sheet.ts';
import { type Row, use } from './text-rows.ts';
import { titleParts } from './title-speakers.ts';

/** Under this many paragraphs the last point of a programme may have taken what comes after the programme. */
const mostOfLast = 1;

/** A point of the programme with its text, its list and the people in it. */
export function sessionSaid(
  raw: RawSession,
  day: LocalDay | null,
  isLast: boolean,
): Found<ImportedSession> | null {
  const { titleRow, titleFrom, timeRow, time } = raw;
  const written = titleRow.text.slice(titleFrom).trim();
  const { title: own, people: fromTitle } = titleParts(written);
  const { title, format } = formatOfTitle(own);
  if (title === '' || title.length > 300) return null;
  const kind = kindOfSession(title);
  const read = readRows(kind === 'end' ? [] : raw.rows, kind, isLast);
  const heads = [raw.dateRow, titleRow, timeRow].filter((row) => row !== null);
  const used = [...heads, ...read.rows];
  for (const row of used) use(row);
  const speakers = [...(fromTitle?.people ?? []), ...read.speakers];
  const isSure =
    !raw.isGuess &&
    !fromTitle &&
    read.certainty === 'sure' &&
    !isProse(title) &&
    // A column of its own beside the title may say who, or where.
    !written.includes('\t') &&
    !endsWithOrganisation(title);
  const derived: Derivation | null = fromTitle ? 'speakers-from-title' : null;
  const session: ImportedSession = {
    day,
    start: time?.start ?? null,
    end: time?.end ?? null,
    kind,
    format,
    title,
    abstract: read.paragraphs.length > 0 ? read.paragraphs.join('\n\n') : null,
    bullets: read.bullets,
    speakers,
  };
  return found(session, used, isSure ? 'sure' : 'check', derived);
}

/** "Styrning i praktiken, Exempelkommunen": who it is that tells of it may not belong to the title. */
function endsWithOrganisation(title: string): boolean {
  const at = title.lastIndexOf(', ');
  return at > 0 && looksLikeOrganisation(title.slice(at + 2));
}

type ReadRows = {
  rows: Row[];
  paragraphs: string[];
  bullets: string[];
  speakers: Person[];
  certainty: Certainty;
};

function readRows(rows: readonly Row[], kind: ImportedSession['kind'], isLast: boolean): ReadRows {
  const read: ReadRows = { rows: [], paragraphs: [], bullets: [], speakers: [], certainty: 'sure' };
  for (const row of rows) {
    const text = row.text.replaceAll('\t', ' ').trim();
    if (isButton(text) || isGreeting(text) || text.includes('@')) {
      if (isLast) break;
      continue;
    }
    const said = kind === 'session' ? speakersIn(row.text) : null;
    if (said) {
      read.speakers.push(...said.people);
      if (said.certainty === 'check') read.certainty = 'check';
    } else if (kind !== 'session' && (row.afterGap || isProse(text))) {
      if (isLast) break;
      read.certainty = 'check';
      read.paragraphs.push(text);
    } else if (
      isLast &&
      row.afterGap &&
      !row.isBullet &&
      (read.speakers.length > 0 || read.paragraphs.length >= mostOfLast)
    ) {
      // Where the programme ends and something else begins, no heading says.
      if (read.speakers.length > 0 || saysOther(text)) break;
      read.certainty = 'check';
      read.paragraphs.push(text);
    } else if (isLast && saysOther(text)) break;
    else if (row.isBullet) read.bullets.push(text);
    else {
      if (isLast && row.afterGap) read.certainty = 'check';
      read.paragraphs.push(text);
    }
    read.rows.push(row);
  }
  return read;
}

const label =
  /^(?:medverkande|medverkar|talare|föreläsare|inledare|speakers?|panel|i panelen|paneldeltagare|panellists|presenters?|deltar|med)\s?:\s?/iu;
const moderatorLabel = /^(moderator(?:er)?|samtalsledare|programledare|chair|moderated by)\s?:\s?/iu;

/** The people of a row under a point; a line that is only a name may be something else. */
export function speakersIn(text: string): SaidPeople | null {
  const moderator = moderatorLabel.exec(text);
  const labelled = label.exec(text);
  const said = peopleIn(text.slice((moderator ?? labelled)?.[0].length ?? 0));
  if (!said) return null;
  if (moderator)
    return {
      certainty: 'check',
      people: said.people.map((one) => ({ ...one, role: one.role ?? (moderator[1] ?? '').toLowerCase() })),
    };
  const isNameOnly = !labelled && said.people.every(({ role, organisation }) => !role && !organisation);
  return isNameOnly ? { ...said, certainty: 'check' } : said;
}
