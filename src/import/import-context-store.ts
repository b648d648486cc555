import type { Queryable } from '../database/database.ts';
import { blankEvent } from '../events/blank-event.ts';
import type { EditContext } from '../events/edit-part-form.ts';
import type { EventContact } from '../events/event.ts';
import { listOrganisations, listSeriesOf } from '../events/event-lists-store.ts';
import type { Instant } from '../time.ts';
import type { Invitation } from './invitation.ts';

type Asked = {
  controllerId: string;
  /** The organisations in which whoever asks may change events. */
  mine: readonly string[];
  now: Instant;
};

/** What the editor's rules judge a new event against: an event with nothing in it yet, and what it may choose from. */
export async function getImportContext(
  db: Queryable,
  { contentContacts }: Pick<Invitation, 'contentContacts'>,
  { controllerId, mine, now }: Asked,
): Promise<EditContext> {
  const organisations = await listOrganisations(db);
  const controller = organisations.find(({ id }) => id === controllerId);
  if (!controller) throw new Error(`No organisation ${controllerId}`);
  const event = blankEvent('', { slug: '', title: '', controllerId, createdAt: now });
  // The form has no field for the addresses of those who answer for the content: they are kept by name.
  const contacts = contentContacts.map(
    ({ value: { name, title, email, phone } }, index): EventContact => ({
      id: `${index}`,
      eventId: '',
      role: 'content',
      position: index + 1,
      name,
      title,
      email,
      phone,
    }),
  );
  return {
    details: {
      event,
      series: null,
      siblings: [],
      organisers: [controller],
      controller,
      contacts,
      sessions: [],
      appearances: [],
      materials: [],
    },
    now,
    mine,
    organisations,
    series: await listSeriesOf(db, mine, null),
  };
}
