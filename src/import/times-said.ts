import type { ClockTime } from './invitation.ts';

/** A clock time, or a range of them, as a text says it. */
export type SaidTime = {
  from: number;
  to: number;
  start: ClockTime;
  end: ClockTime | null;
  afterKl: boolean;
};

const clock = '(?<h>[01]?\\d|2[0-4])(?:[.:](?<m>[0-5]\\d))?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?';
const second = clock.replace('<h>', '<h2>').replace('<m>', '<m2>').replace('<half>', '<half2>');
const kl =
  '(?<kl>(?<!\\p{L})(?:kl(?:ockan)?\\b\\.?:?|at|from|from\\s(?:kl\\.?|at)|mellan(?:\\skl\\.?)?|between)\\s{0,2})';
const dash =
  '(?:\\s{0,2}[-–—−]{1,2}\\s{0,2}|\\s(?:till|to|until|och|and)\\s)(?:kl(?:ockan)?\\b\\.?\\s{0,2})?';
const before = '(?<![\\p{L}\\d/§]|\\d[.,:-])';
const after = '(?![\\p{L}\\d%/]|[.,:]\\d|-\\d{3})';
const pattern = new RegExp(
  `${kl}?${before}${clock}${after}(?:${dash}${second}${after})?(?:\\s(?:cet|cest|svensk tid|swedish time|uhr|h)(?!\\p{L}))?`,
  'giu',
);

/**
 * Clock times in order: "kl. 10.00–16.00", "10:00 - 16:00", "10–16", "kl 9", "1 pm to 3.30 pm". Bare hours count
 * after "kl." only, or as a range where `bareHours`.
 */
export function* saidTimes(text: string, { bareHours = false } = {}): Generator<SaidTime> {
  if (!/\d/.test(text)) return;
  for (const { 0: said, index, groups = {} } of text.matchAll(pattern)) {
    const { h = '', m, half, h2, m2, half2 } = groups;
    const afterKl = /kl/iu.test(groups.kl ?? '');
    const isOutright = m !== undefined || half !== undefined || afterKl;
    const isBare = bareHours && !/^\s?\p{Ll}/u.test(text.slice(index + said.length, index + said.length + 2));
    const isRange = h2 !== undefined && (m2 !== undefined || half2 !== undefined || isBare);
    if (!isOutright && !isRange) continue;
    // "12.11" may be a date; a time of its own there would be a guess.
    const start = clockTime(h, m, half ?? (half2 && Number(h) <= Number(h2) ? half2 : undefined));
    const end = h2 === undefined ? null : clockTime(h2, m2, half2);
    if (!start) continue;
    yield { from: index, to: index + said.length, start, end: end && end > start ? end : null, afterKl };
  }
}

/** A row of a programme begins so: "10.00", "Kl. 10.00–10.45", "10:00 -". Bare hours only as a range or after "kl". */
export function timeInFront(text: string): SaidTime | null {
  const head = text.slice(0, 40);
  const said = saidTimes(head, { bareHours: true }).next().value;
  if (!said || /[^\s(*[]/u.test(head.slice(0, said.from))) return null;
  return said;
}

export function startsWithTime(text: string): boolean {
  return timeInFront(text) !== null;
}

function clockTime(hour: string, minute = '00', half?: string): ClockTime | null {
  const shown = Number(hour);
  if (half && (shown > 12 || shown === 0)) return null;
  const hours = half ? (shown % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : shown;
  return hours > 23 ? null : `${String(hours).padStart(2, '0')}:${minute}`;
}
