import { describe, expect, test } from 'vitest';
import { createFromInvitation } from '../../src/import/create-from-invitation.ts';
import type { Invitation } from '../../src/import/invitation.ts';
import { judgeReview } from '../../src/import/review-form.ts';
import { stored } from '../events/editing.ts';
import { type Desk, openDesk, own } from '../support/desk.ts';
import { found, invitation, session } from './found.ts';
import { readAt, whole } from './read-at.ts';

/** The draft that is made when nobody changes what was found. */
async function draftOf(desk: Desk, text: string, said: Invitation) {
  const { form, context } = await readAt(desk, text, said);
  const judged = judgeReview(form, context);
  if (!judged.ok) return judged.errors;
  const { value: reviewed } = judged;
  const outcome = await createFromInvitation(
    desk.services,
    { reviewed, controllerId: own, importId: null },
    null,
  );
  if (outcome.kind !== 'created') throw new Error(outcome.kind);
  return stored(desk, { id: outcome.eventId });
}

describe('a draft of an invitation', () => {
  test('has everything that was found, on its days, with its people in order', async () => {
    const desk = await openDesk();
    const draft = await draftOf(desk, '', whole);
    expect(draft).toMatchObject({
      event: {
        type: 'conference',
        title: 'Exempel på samverkan',
        shortName: 'Exempel på samverkan',
        slug: 'exempel-pa-samverkan-exempelstad-2022',
        lead: 'En dag om exempel.',
        body: 'Ett stycke.\n\nEtt till.',
        precision: 'time',
        day: '2022-11-24',
        endDay: '2022-11-25',
        startsAt: '2022-11-24T09:00:00.000Z',
        endsAt: '2022-11-25T14:00:00.000Z',
        gatheringAt: '2022-11-24T08:30:00.000Z',
        gatheringText: 'Registrering och kaffe',
        attendance: 'site',
        venue: 'Exempelhuset',
        town: 'Exempelstad',
        deadlineDay: '2022-11-18',
        price: null,
        controllerId: own,
        publishedAt: null,
        version: 0,
      },
      organisers: [{ id: 'exempelverket' }],
      sessions: [
        {
          startsAt: '2022-11-24T09:00:00.000Z',
          endsAt: '2022-11-24T09:30:00.000Z',
          kind: 'session',
          title: 'Inledning',
          abstract: 'Två\n\nstycken.\n\n- en\n- två',
        },
        { startsAt: '2022-11-25T08:00:00.000Z', endsAt: null, kind: 'break', title: 'Kaffe' },
      ],
    });
    if (!('contacts' in draft)) throw new Error('no draft');
    const people = draft.appearances.map(({ name, role, organisation, sessionId }) => [
      name,
      role,
      organisation,
      sessionId !== null,
    ]);
    expect(people).toEqual([
      ['Exempel Gästsson', null, 'Exempelkommunen', false],
      ['Exempel Talarsson', 'lektor', null, true],
    ]);
    expect(draft.contacts.map(({ role, name, title, email }) => [role, name, title, email])).toEqual([
      ['content', 'Exempel Ansvarsson', 'handläggare', 'a@example.com'],
      ['registration', null, null, 'exempel@example.com'],
    ]);
  });

  test('of a text that says nothing lacks its type and title, and those are asked for', async () => {
    const desk = await openDesk();
    expect(await draftOf(desk, '', invitation())).toEqual([
      { field: 'typ', message: 'Välj typ av evenemang.' },
      { field: 'titel', message: 'Skriv en titel.' },
      { field: 'form', message: 'Välj om evenemanget är på plats, online eller både och.' },
    ]);
  });

  test('with times but without a day asks once for the day', async () => {
    const desk = await openDesk();
    const rows = ['10:00', '11:00', '12:00'].map((start) => found(session({ start })));
    expect(
      await draftOf(desk, '', {
        ...whole,
        day: null,
        endDay: null,
        start: null,
        end: null,
        gathering: null,
        sessions: rows,
      }),
    ).toEqual([
      {
        field: 'datum',
        message: 'Programmet har klockslag. Fyll i vilken dag det gäller, eller ta bort klockslagen.',
      },
    ]);
  });
});
