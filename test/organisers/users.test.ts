import { expect, test } from 'vitest';
import { foreign, insertOrganiser, openDesk, own, type SignedInBrowser } from '../support/desk.ts';
import { readPage } from '../support/page.ts';

const path = `/arrangor/installningar/${own}/anvandare`;

async function openUsers() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const admin = await desk.signIn();
  const roles = () =>
    desk.db.reader
      .selectFrom('memberships')
      .selectAll()
      .orderBy('organiserId')
      .orderBy('organisationId')
      .execute();
  const log = async () => {
    const entries = await desk.db.reader.selectFrom('logEntries').selectAll().execute();
    return entries.map(({ action }) => action);
  };
  return { ...desk, admin, roles, log };
}

const member = (id: string) => `${path}/${id}`;

async function press(browser: SignedInBrowser, id: string, fields: Record<string, string>, status = 303) {
  const response = await browser.post(member(id), fields).expect(status);
  return status === 303 ? browser.read(response.headers.location ?? '') : readPage(response.text);
}

test('an administrator adds somebody, who may then sign in with that role', async () => {
  const { db, admin, log, letters, url } = await openUsers();
  const form = (await admin.read(path)).form('Lägg till');
  const answers = { Namn: 'Exempel Nyström', 'E-postadress': 'ny@example.com' };
  const refused = readPage((await admin.post(path, form.fillIn(answers)).expect(422)).text);
  expect(refused.errors()).toEqual(['Välj en roll.']);
  const role = 'Läsare: ser siffror och deltagarlistor';
  const again = refused.form('Lägg till').fillIn({ Roll: role });
  const added = await admin.post(path, again).expect(303);
  const page = await admin.read(added.headers.location ?? '');
  expect(page.text).toContain('Exempel Nyström är tillagd och har fått ett mejl om hur man loggar in.');
  expect(page.texts('tbody tr').some((row) => /ny@example\.com.*Läsare.*Inte de senaste 14/.test(row))).toBe(
    true,
  );
  const stored = await db.reader
    .selectFrom('organisers')
    .innerJoin('memberships', 'organiserId', 'id')
    .select(['name', 'role', 'organisationId'])
    .where('email', '=', 'ny@example.com')
    .execute();
  expect(stored).toEqual([{ name: 'Exempel Nyström', role: 'reader', organisationId: own }]);
  expect(await log()).toEqual(['organiser-added']);
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    to: { name: 'Exempel Nyström', address: 'ny@example.com' },
    replyTo: { name: admin.organiser.name, address: admin.organiser.email },
    subject: 'Du har fått tillgång till Samlingspunkt',
  });
  expect(letter?.text.replaceAll('\n', ' ')).toContain(
    `${admin.organiser.name} har lagt till dig som läsare för Exempelmyndigheten.`,
  );
  // The only address in it is one that anybody may open.
  expect(letter?.text.match(/https?:\S+/g)).toEqual([`${url}/arrangor/logga-in`]);
  const twice = readPage((await admin.post(path, again).expect(422)).text);
  expect(twice.errors()).toEqual(['Personen har redan en roll här. Ändra den i listan.']);
  expect(await letters()).toHaveLength(1);
});

test('who works for another organisation keeps name and role there', async () => {
  const { db, admin, roles } = await openUsers();
  const known = await insertOrganiser(db, [{ role: 'editor', organisationId: foreign }]);
  await admin.post(path, { namn: 'Någon annan', epost: known.email, roll: 'reader' }).expect(303);
  const stored = await db.reader
    .selectFrom('organisers')
    .select('name')
    .where('id', '=', known.id)
    .executeTakeFirst();
  expect(stored?.name).toBe(known.name);
  expect((await roles()).filter(({ organiserId }) => organiserId === known.id)).toEqual([
    { organiserId: known.id, organisationId: own, role: 'reader' },
    { organiserId: known.id, organisationId: foreign, role: 'editor' },
  ]);
  const refused = await press(admin, known.id, { op: 'noll' }, 422);
  expect(refused.errors()[0]).toContain('Personen arbetar även för arrangörer som du inte administrerar.');
  await press(admin, known.id, { op: 'bort' });
  expect((await roles()).filter(({ organiserId }) => organiserId === known.id)).toEqual([
    { organiserId: known.id, organisationId: foreign, role: 'editor' },
  ]);
});

test('a new role counts from the next request on', async () => {
  const { admin, signIn, log } = await openUsers();
  const other = await signIn('reader');
  await other.get(path).expect(404);
  await press(admin, other.organiser.id, { op: 'roll', roll: 'administrator' });
  await other.get(path).expect(200);
  expect(await log()).toEqual(['organiser-role-changed']);
});

test('the last administrator neither leaves nor becomes something less', async () => {
  const { admin, signIn, roles } = await openUsers();
  await signIn('editor');
  const before = await roles();
  const { id } = admin.organiser;
  const told = 'Arrangören måste ha minst en administratör. Gör någon annan till administratör först.';
  expect((await press(admin, id, { op: 'bort' }, 422)).errors()).toEqual([told]);
  expect((await press(admin, id, { op: 'roll', roll: 'editor' }, 422)).errors()).toEqual([told]);
  expect(await roles()).toEqual(before);
  const second = await signIn();
  await press(admin, id, { op: 'roll', roll: 'editor' });
  expect((await press(second, second.organiser.id, { op: 'bort' }, 422)).errors()).toEqual([told]);
});

test('who is removed is signed out and signs in no more', async () => {
  const { admin, signIn, db } = await openUsers();
  const other = await signIn('editor');
  await press(admin, other.organiser.id, { op: 'bort' });
  await other.get('/arrangor').expect(303);
  const { removedAt } = await db.reader
    .selectFrom('organisers')
    .select('removedAt')
    .where('id', '=', other.organiser.id)
    .executeTakeFirstOrThrow();
  expect(removedAt).not.toBeNull();
  await admin.get(member(other.organiser.id)).expect(404);
});

test('somebody with a lost phone is signed out and sets up a new app', async () => {
  const { admin, signIn, db } = await openUsers();
  const other = await signIn('editor');
  await db.writer
    .updateTable('organisers')
    .set({ sealedTotp: 'x', totpConfirmedAt: '2022-09-01T07:00:00.000Z' })
    .where('id', '=', other.organiser.id)
    .execute();
  const page = await press(admin, other.organiser.id, { op: 'noll' });
  expect(page.text).toContain('är utloggad och sätter upp inloggningen på nytt.');
  await other.get('/arrangor').expect(303);
  const stored = await db.reader
    .selectFrom('organisers')
    .select(['sealedTotp', 'totpConfirmedAt'])
    .where('id', '=', other.organiser.id)
    .executeTakeFirst();
  expect(stored).toEqual({ sealedTotp: null, totpConfirmedAt: null });
});
