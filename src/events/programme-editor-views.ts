import type { Queryable } from '../database/database.ts';
import { deskPath } from '../desk-paths.ts';
import { formatTime } from '../format/format-time.ts';
import { listEntriesOfEvent } from '../history/log-store.ts';
import { dashboardText } from '../organisers/dashboard-text.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { findingsOf } from './edit-objections-form.ts';
import type { EditedProgramme } from './edited-programme.ts';
import type { Event } from './event.ts';
import { getEventDetails } from './event-store.ts';
import { eventTitle } from './event-title.ts';
import { programmeDays } from './programme-days.ts';
import { type ProgrammeEditorModel, programmeEditorModel, type Said } from './programme-editor-model.ts';
import { getProgramme } from './programme-editor-store.ts';
import { programmeEditorText as t } from './programme-editor-text.ts';
import type { ProgrammeAsStored } from './row-texts-form.ts';
import { type TypedProgramme, typedRows } from './typed-programme.ts';

const editorView = deskView<ProgrammeEditorModel>('events/programme-editor');

export async function drawEditor(
  visit: EventDeskVisit,
  edited: EditedProgramme,
  stored: ProgrammeAsStored,
  { done = null, status, ...said }: Said & { done?: string | null; status?: number },
): Promise<void> {
  const { event } = visit;
  const failed = (said.errors ?? []).length > 0;
  await editorView(
    visit,
    {
      title: t.title,
      current: 'programme',
      done,
      ...(failed && { prefix: 'error' as const }),
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: eventTitle(event, null, 'sv'), href: deskPath('event', { id: event.id }) },
        { text: t.title, href: null },
      ],
    },
    programmeEditorModel(event.id, edited, stored, said),
    status ?? (failed ? 422 : 200),
  );
}

export async function storedProgramme(db: Queryable, event: Event): Promise<ProgrammeAsStored> {
  const { sessions, appearances } = await getProgramme(db, event.id);
  const days = programmeDays(event, sessions);
  return { sessions, appearances, days, rows: typedRows(sessions, appearances, days) };
}

/** What the publishing check finds in the stored programme. An hour without a row is no news to whoever planned it. */
export async function warningsOf({ services, event, now }: EventDeskVisit) {
  const details = await getEventDetails(services.db.reader, event);
  const findings = findingsOf(details, now);
  return findings
    .filter(({ field, code }) => field.startsWith('pass[') && code !== 'programme-gap')
    .map(({ field, message }) => ({
      message,
      href: `#${field.replaceAll('][', '-').replace(/[[\]]/g, '-').replace(/-$/, '')}`,
    }));
}

/** Who has saved meanwhile, and what has come of it. */
export async function conflictOf(
  { services, event }: EventDeskVisit,
  { rows }: TypedProgramme,
): Promise<string[]> {
  const [latest] = await listEntriesOfEvent(services.db.reader, event.id, 1);
  const clashes = rows.filter(({ krock }) => krock !== '').length;
  return [
    t.conflict(latest?.who || t.conflictSomebody, formatTime(latest?.at ?? event.updatedAt, 'sv')),
    t.merged,
    ...(clashes > 0 ? [t.clashes(clashes)] : []),
  ];
}
