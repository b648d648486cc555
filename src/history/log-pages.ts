import { deskPath } from '../desk-paths.ts';
import { eventDeskHead } from '../events/event-desk-views.ts';
import { formatMoment } from '../format/format-time.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { type Field, selectField } from '../web/field.ts';
import { type FormState, formState } from '../web/form.ts';
import { typed } from '../web/typed.ts';
import { query } from '../web/visit.ts';
import type { LogEntry } from './log-entry.ts';
import { findEntry, type LogType, listLogPage, logTypes } from './log-page-store.ts';
import { type LogPageText, logPageText } from './log-page-text.ts';

const t = logPageText;
const onPage = 50;

const logView = deskView<{
  t: LogPageText;
  action: string;
  field: Field;
  form: FormState;
  lines: { at: string; who: string; what: string; details: string }[];
  older: string | null;
}>('history/log');

/** GET /arrangor/evenemang/:id/logg: who did what, and when. */
export async function showLog(visit: EventDeskVisit): Promise<void> {
  const { services, event } = visit;
  const { reader } = services.db;
  const asked = query(visit, 'typ');
  const type = Object.hasOwn(logTypes, asked) ? (asked as LogType) : null;
  const last = await findEntry(reader, query(visit, 'fore'));
  const before = last?.eventId === event.id ? last : null;
  const found = await listLogPage(reader, event.id, { type, before, limit: onPage + 1 });
  const shown = found.slice(0, onPage);
  const action = deskPath('log', { id: event.id });
  const end = found.length > onPage ? shown.at(-1) : undefined;
  const options = Object.entries(t.types).map(([value, label]) => ({ value, label }));
  await logView(visit, eventDeskHead(event, t.title, 'log'), {
    t,
    action,
    field: selectField('typ', t.filter, [{ value: '', label: t.all }, ...options]),
    form: formState(typed({ typ: type ?? '' }), []),
    lines: shown.map(lineOf),
    older: end
      ? `${action}?${new URLSearchParams({ ...(type && { typ: type }), fore: end.id }).toString()}`
      : null,
  });
}

function lineOf({ at, who, action, details }: LogEntry) {
  return {
    at: formatMoment(at, 'sv'),
    who: who === '' ? t.site : who,
    what: t.actions[action] ?? t.other,
    details: detailsOf(details),
  };
}

/** The names of fields, how many letters or rows, and why; never what somebody has written of themselves. */
function detailsOf(json: string): string {
  const { fields, letters, rows, reason } = JSON.parse(json) as Record<string, unknown>;
  const names = Array.isArray(fields) ? fields.flatMap((name) => t.fields[String(name)] ?? []) : [];
  const told = letters && typeof letters === 'object' ? Object.values(letters).map(Number) : [];
  const people = told.reduce((sum, one) => sum + one, 0);
  const said = [
    [...new Set(names)].join(', '),
    people > 0 ? t.letters(people) : '',
    typeof rows === 'number' ? t.rows(rows) : '',
    typeof reason === 'string' ? reason : '',
  ];
  return said.filter((part) => part !== '').join('; ');
}
