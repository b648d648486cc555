import type { LocalDay } from '../time.ts';
import type { Found, ImportedSession, Person } from './invitation.ts';
import { programmeRows } from './programme-rows.ts';
import { useLabel } from './prose-said.ts';
import { resolved, type YearHints } from './resolved-day.ts';
import { sessionSaid, speakersIn } from './session-said.ts';
import { found, type Sheet, stretches } from './sheet.ts';
import { use } from './text-rows.ts';

export type Programme = { sessions: Found<ImportedSession>[]; speakers: Found<Person>[]; days: LocalDay[] };

/** The programme, in the order of the text. A point that goes back in time on its day is for people to check. */
export function programmeSaid(sheet: Sheet, hints: YearHints): Programme {
  const sections = sheet.sections.filter(({ name }) => name === 'programme');
  const { sessions, days, preface } = programmeRows(
    sections.flatMap((section) => stretches(section).map(({ row }) => row)),
  );
  const dayOf = (raw: (typeof sessions)[number]) => (raw.date && resolved(raw.date, hints)?.day) ?? null;
  const lastOfDay = (index: number) => index === sessions.length - 1;
  const points = sessions.flatMap((raw, index) => sessionSaid(raw, dayOf(raw), lastOfDay(index)) ?? []);
  if (points.length > 0) for (const section of sections) useLabel(section);
  const speakers = preface.flatMap((row) => {
    const said = speakersIn(row.text);
    if (said) use(row);
    return (said?.people ?? []).map((person) => found(person, [row], 'check'));
  });
  return {
    sessions: inOrder(points),
    speakers,
    days: days.flatMap(({ date }) => resolved(date, hints)?.day ?? []),
  };
}

function inOrder(points: readonly Found<ImportedSession>[]): Found<ImportedSession>[] {
  let latest = '';
  let day: LocalDay | null = null;
  return points.map((point, index) => {
    const { start, kind } = point.value;
    if (point.value.day !== day) latest = '';
    day = point.value.day;
    const goesBack = start !== null && start < latest;
    if (start) latest = start;
    // "Avslutning" before other points is one of them.
    const isLast =
      index === points.length - 1 ||
      points[index + 1]?.value.day !== day ||
      (points[index + 1]?.value.start ?? '') < (start ?? '');
    const value = kind === 'end' && !isLast ? { ...point.value, kind: 'session' as const } : point.value;
    return goesBack ? { ...point, value, certainty: 'check' as const } : { ...point, value };
  });
}
