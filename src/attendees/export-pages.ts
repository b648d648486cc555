import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import { recordEntry } from '../history/log-store.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { type Instant, localDay } from '../time.ts';
import { cleanLine } from '../web/fields.ts';
import { sendDownload } from '../web/send-download.ts';
import { typed } from '../web/typed.ts';
import { type AttendeeSelection, readSelection, selectionFields } from './attendee-selection.ts';
import { countAttendees } from './attendee-store.ts';
import { exportAttendees, exportWorkbook } from './export-attendees.ts';

type Format = 'csv' | 'xlsx';

const types: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** POST …/export: the list as a file. It is written into the log before its first row leaves. */
export async function submitExport(visit: EventDeskVisit): Promise<void> {
  const { services, event } = visit;
  const form = typed(visit.req.body);
  const format: Format = form.one('format') === 'xlsx' ? 'xlsx' : 'csv';
  const selection = readSelection((name) => cleanLine(form.one(name)));
  await recordExport(visit, format, selection);
  const file = { name: fileName(event, format, visit.now), type: types[format] };
  const make = { csv: csvPieces, xlsx: workbookPieces }[format];
  await sendDownload(visit, file, make(services.db, event, selection));
}

async function recordExport(
  { services, event, now, signedIn }: EventDeskVisit,
  format: Format,
  selection: AttendeeSelection,
): Promise<void> {
  const rows = await countAttendees(services.db.reader, event.id, selection, Number.MAX_SAFE_INTEGER - 1);
  const details = { format, rows, selection: Object.fromEntries(withoutWords(selection)) };
  await transact(services.db, (trx) =>
    recordEntry(trx, {
      now,
      by: authorOf(signedIn),
      eventId: event.id,
      organisationId: event.controllerId,
      action: 'attendees-exported',
      details,
    }),
  );
}

/** What was searched for is most often somebody's name, which the log does not keep. */
function withoutWords(selection: AttendeeSelection): [name: string, value: string][] {
  return selectionFields(selection).map(([name, value]) => [name, name === 'q' ? '…' : value]);
}

function fileName({ slug }: Pick<Event, 'slug'>, format: Format, now: Instant): string {
  return `${slug}_deltagare_${localDay(now)}.${format}`;
}

async function* csvPieces(...given: Parameters<typeof exportAttendees>): AsyncGenerator<string> {
  for await (const { csv } of exportAttendees(...given)) yield csv;
}

async function* workbookPieces(...given: Parameters<typeof exportWorkbook>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of exportWorkbook(...given)) yield bytes;
}
