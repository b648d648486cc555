import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { editedBy } from '../../src/events/edit-context-store.ts';
import { createFromInvitation } from '../../src/import/create-from-invitation.ts';
import { getImportContext } from '../../src/import/import-context-store.ts';
import { deleteImportsBefore, findImport } from '../../src/import/import-store.ts';
import { keepImport, keptText } from '../../src/import/keep-import.ts';
import { readImport } from '../../src/import/read-import-form.ts';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { foundForm, judgeReview } from '../../src/import/review-form.ts';
import { addMinutes } from '../../src/time.ts';
import { openDesk, own } from '../support/desk.ts';
import { onEveryEngine } from '../support/engines.ts';
import { wholeInvitation } from './whole-invitation.ts';

onEveryEngine('a kept invitation', (engine) => {
  test('is opened again, becomes one draft however often that is asked for, and is erased', async () => {
    const desk = await openDesk({ engine, now: '2022-10-03T09:00' });
    const { organiser } = await desk.signIn('editor');
    const by = { organiserId: organiser.id, name: organiser.name };
    const { services, db } = desk;
    const kept = await keepImport(services, { text: wholeInvitation, organisationId: own }, by);
    expect(keptText(services.keys, (await findImport(db.reader, kept.id)) ?? kept)).toBe(wholeInvitation);

    const now = desk.clock.now();
    const invitation = readInvitation(wholeInvitation, '2022-10-03');
    const mine = editedBy([{ organiserId: organiser.id, organisationId: own, role: 'editor' }]);
    const context = await getImportContext(db.reader, invitation, { controllerId: own, mine, now });
    const judged = judgeReview(foundForm(readImport(wholeInvitation, invitation, context).draft), context);
    if (!judged.ok) throw new Error(JSON.stringify(judged.errors));
    const wanted = { reviewed: judged.value, controllerId: own, importId: kept.id };
    const made = await Promise.all([1, 2, 3].map(() => createFromInvitation(services, wanted, by)));
    expect(made.map(({ kind }) => kind).sort()).toEqual(['already', 'already', 'created']);
    const events = await db.reader.selectFrom('events').select('id').execute();
    expect(events).toHaveLength(1);
    expect((await findImport(db.reader, kept.id))?.eventId).toBe(events[0]?.id);

    expect(await transact(db, (trx) => deleteImportsBefore(trx, now))).toBe(0);
    expect(await transact(db, (trx) => deleteImportsBefore(trx, addMinutes(now, 1)))).toBe(1);
    expect(await createFromInvitation(services, wanted, by)).toEqual({ kind: 'gone' });
    expect(await db.reader.selectFrom('events').select('id').execute()).toHaveLength(1);
  });
});
