import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { drawStoredPreview } from './event-preview-views.ts';
import { getEventDetails } from './event-store.ts';

/** GET /arrangor/evenemang/:id/forhandsgranska: the public page, also of what is not public. */
export async function showPreview(visit: EventDeskVisit): Promise<void> {
  await drawStoredPreview(visit, await getEventDetails(visit.services.db.reader, visit.event));
}
