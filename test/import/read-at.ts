import { editedBy } from '../../src/events/edit-context-store.ts';
import { getImportContext } from '../../src/import/import-context-store.ts';
import type { Invitation } from '../../src/import/invitation.ts';
import { readImport } from '../../src/import/read-import-form.ts';
import { foundForm } from '../../src/import/review-form.ts';
import { reviewParts } from '../../src/import/review-model.ts';
import { type Desk, own } from '../support/desk.ts';
import { found, invitation, session } from './found.ts';

/** A text of which that is said, as the page of the review has it. */
export async function readAt(desk: Desk, text: string, said: Invitation) {
  const context = await getImportContext(desk.db.reader, said, {
    controllerId: own,
    mine: editedBy([{ organiserId: '', organisationId: own, role: 'editor' }]),
    now: desk.clock.now(),
  });
  const read = readImport(text, said, context);
  const form = foundForm(read.draft);
  return { context, read, form, parts: reviewParts(read, form, context) };
}

/** A conference of two days. */
export const whole = invitation({
  kind: found('conference'),
  title: found('Exempel på samverkan'),
  lead: found('En dag om exempel.'),
  body: found('Ett stycke.\n\nEtt till.'),
  day: found('2022-11-24'),
  endDay: found('2022-11-25'),
  start: found('10:00'),
  end: found('15:00'),
  gathering: found({ at: '09:30', text: 'Registrering och kaffe' }),
  attendance: found('site'),
  venue: found('Exempelhuset'),
  town: found('Exempelstad'),
  deadline: found('2022-11-18', { derived: 'year-from-event' }),
  free: found(true),
  organisers: [found('exempelverket', { certainty: 'check' }), found('Exempelföreningen', { lines: [7] })],
  registrationContacts: [found({ name: null, title: null, email: 'exempel@example.com', phone: null })],
  contentContacts: [
    found({ name: 'Exempel Ansvarsson', title: 'handläggare', email: 'a@example.com', phone: '08-1' }),
  ],
  sessions: [
    found(
      session({
        day: '2022-11-24',
        start: '10:00',
        end: '10:30',
        title: 'Inledning',
        abstract: 'Två\n\nstycken.',
        bullets: ['en', 'två'],
        speakers: [{ name: 'Exempel Talarsson', role: 'lektor', organisation: null }],
      }),
    ),
    found(session({ day: '2022-11-25', start: '09:00', kind: 'break', title: 'Kaffe' })),
  ],
  speakers: [found({ name: 'Exempel Gästsson', role: null, organisation: 'Exempelkommunen' })],
});
