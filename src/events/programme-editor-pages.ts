import { deskPath } from '../desk-paths.ts';
import { formatTime } from '../format/format-time.ts';
import { withQuery } from '../organisers/desk-door.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { editProgramme } from './edited-programme.ts';
import { getEvent, getEventDetails } from './event-store.ts';
import { baseOf, isChanged, mergeProgramme } from './merged-programme-form.ts';
import { programmeIn } from './programme-editor-form.ts';
import { programmeEditorText as t } from './programme-editor-text.ts';
import { conflictOf, drawEditor, storedProgramme, warningsOf } from './programme-editor-views.ts';
import { judgeProgramme } from './programme-form.ts';
import { programmePreview } from './programme-preview.ts';
import { shownProgramme } from './programme-view.ts';
import { asStored, saveProgramme } from './save-programme.ts';
import { emptyRow, type TypedProgramme } from './typed-programme.ts';

/** GET /arrangor/evenemang/:id/program */
export async function showProgrammeEditor(visit: EventDeskVisit): Promise<void> {
  const { event, services } = visit;
  const stored = await storedProgramme(services.db.reader, event);
  const programme = {
    rows: stored.rows.length > 0 ? [...stored.rows] : [emptyRow(stored.days[0])],
    removed: [],
    base: baseOf(stored.rows),
  };
  await drawEditor(visit, { programme, focus: null }, stored, {
    warnings: await warningsOf(visit),
    done: query(visit, 'sparat') === 'ja' ? t.saved(formatTime(event.updatedAt, 'sv')) : null,
  });
}

/**
 * POST to the same address; the button says what to do. Only `spara`, which Enter presses too, stores anything: all
 * others give back what was typed, with one thing changed.
 */
export async function submitProgramme(visit: EventDeskVisit): Promise<void> {
  const { event, services } = visit;
  const form = typed(visit.req.body);
  const programme = programmeIn(form);
  const op = form.one('op');
  if (op === 'spara' || op === '') return save(visit, programme);
  const stored = await storedProgramme(services.db.reader, event);
  if (op === 'visa') return preview(visit, programme, stored);
  await drawEditor(
    visit,
    editProgramme(programme, op, stored.rows) ?? { programme, focus: null },
    stored,
    {},
  );
}

/** What somebody else has saved of the programme is merged in and shown; any other change of the event is none. */
async function save(visit: EventDeskVisit, sent: TypedProgramme): Promise<void> {
  const { services, signedIn } = visit;
  const { reader } = services.db;
  const event = await getEvent(reader, visit.event.id);
  const stored = await storedProgramme(reader, event);
  if (isChanged(sent, stored.rows)) {
    const programme = mergeProgramme(sent, stored.rows);
    const conflict = await conflictOf(visit, programme);
    return drawEditor(visit, { programme, focus: null }, stored, { conflict, status: 409 });
  }
  const judged = judgeProgramme(sent.rows, stored);
  if (!judged.ok)
    return drawEditor(visit, { programme: sent, focus: null }, stored, { errors: judged.errors });
  const options = { expectedVersion: event.version, by: authorOf(signedIn) };
  const outcome = await saveProgramme(services, event.id, judged.value, options);
  if (outcome.kind === 'conflict') return save(visit, sent);
  seeOther(visit, withQuery(deskPath('programme', { id: event.id }), { sparat: 'ja' }));
}

async function preview(
  visit: EventDeskVisit,
  programme: TypedProgramme,
  stored: Awaited<ReturnType<typeof storedProgramme>>,
): Promise<void> {
  const { event, services } = visit;
  const judged = judgeProgramme(programme.rows, stored);
  const edited = { programme, focus: null };
  if (!judged.ok) return drawEditor(visit, edited, stored, { errors: judged.errors });
  const details = await getEventDetails(services.db.reader, event);
  const shown = { ...details, ...asStored(event.id, judged.value, stored.sessions) };
  await drawEditor(visit, edited, stored, { preview: programmePreview(shownProgramme(shown, 'sv')) });
}
