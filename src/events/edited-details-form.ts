import { changedEvent } from './changed-event.ts';
import type { EditContext, Edited } from './edit-part-form.ts';
import type { EventDetails } from './event-details.ts';

/** An event with all that belongs to it as an edit would leave it; nothing is stored. */
export function editedDetails(
  { details, organisations, series, now }: EditContext,
  edited: Edited,
): EventDetails {
  const event = changedEvent(details.event, edited.event, now);
  const numbered = <T extends object>(rows: readonly T[]) =>
    rows.map((row, index) => ({ ...row, id: `${index}`, eventId: event.id, position: index + 1 }));
  const { organisers, contacts, materials, speakers } = edited;
  const elsewhere = details.appearances.filter(({ sessionId }) => sessionId !== null);
  return {
    ...details,
    event,
    series: series.find(({ id }) => id === event.seriesId) ?? null,
    siblings: event.seriesId === details.event.seriesId ? details.siblings : [],
    controller: organisations.find(({ id }) => id === event.controllerId) ?? details.controller,
    ...(organisers && {
      organisers: organisers.flatMap((id) => organisations.find((one) => one.id === id) ?? []),
    }),
    ...(contacts && { contacts: numbered(contacts) }),
    ...(materials && { materials: numbered(materials) }),
    ...(speakers && {
      appearances: [...elsewhere, ...numbered(speakers).map((row) => ({ ...row, sessionId: null }))],
    }),
  };
}
