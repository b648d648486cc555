import { describe, expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { logOf } from '../attendees/attendee-desk.ts';
import { groupSite, kinds, letterTo, sendGroup } from '../groups/group-site.ts';
import { ask, questions } from '../questions/asking.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { type Desk, deskOf, openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { insertLostLetter, loseLetters } from './some-letter.ts';

async function atLog(lost: string) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference());
  await ask(desk, event).expect(303);
  await loseLetters(desk.db, lost, desk.clock.now());
  desk.clock.pass({ minutes: 5 });
  const editor = await desk.signIn('editor');
  return { desk, event, editor, log: `/arrangor/evenemang/${event.id}/mejl` };
}

const wrong = 'fragvis@example.com';
const right = 'fragvis.ratt@example.com';

describe('a letter that did not arrive and is on nobody’s card', () => {
  test('the copy of a question goes to the right address, and the contact is told where to answer', async () => {
    const { desk, event, editor, log } = await atLog('question-copy');
    const page = await editor.read((await editor.read(log)).link(`Rätta adressen ${wrong}`));
    expect(page.heading).toBe('Skicka mejlet igen');
    expect(page.facts()).toMatchObject({
      Mejl: 'Kopia av en fråga',
      Till: wrong,
      'Servern svarade': '550 No such user',
    });
    const form = page.form('Skicka igen');
    expect(form.fields.epost).toEqual([wrong]);
    const answer = await editor.post(form.action, form.fillIn({ 'E-postadress': right })).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).texts('[role="status"]')).toEqual([
      'Mejlet är på väg.',
    ]);
    const letters = await desk.letters();
    expect(
      letters
        .map(({ kind, to, replyTo }) => `${kind} ${to.address} ${replyTo?.address}`)
        .slice(2)
        .sort(),
    ).toEqual([`question kontakt@example.com ${right}`, `question-copy ${right} kontakt@example.com`]);
    const copies = letters.filter(({ kind }) => kind === 'question-copy');
    expect(copies.map(({ text }) => text)).toEqual([copies[0]?.text, copies[0]?.text]);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(letters.length);
    expect((await questions(desk)).map(({ email }) => email)).toEqual([right]);
    expect(await logOf(desk, event.id)).toEqual([['letter-sent-again', { kind: 'question-copy' }]]);
    // A double click sends nothing more.
    await editor.post(form.action, form.fillIn({ 'E-postadress': right })).expect(303);
    expect(await desk.letters()).toHaveLength(4);
  });

  test('goes again about each of two events, to the same person', async () => {
    const { desk, event, editor, log } = await atLog('question-copy');
    const other = await insertEvent(desk.db, conference());
    await ask(desk, other).expect(303);
    await loseLetters(desk.db, 'question-copy', desk.clock.now());
    desk.clock.pass({ minutes: 5 });
    for (const path of [log, log.replace(event.id, other.id)]) {
      const lost = (await editor.read(path)).link(`Rätta adressen ${wrong}`);
      await editor.post(lost, { epost: wrong }).expect(303);
    }
    const copies = (await desk.letters()).filter(({ kind }) => kind === 'question-copy');
    expect(copies).toHaveLength(4);
  });

  test('a question goes to the contact that the event has now', async () => {
    const { desk, event, editor, log } = await atLog('question');
    await newContact(desk, event.id, 'nya.kontakten@example.com');
    const page = await editor.read((await editor.read(log)).link('Rätta adressen kontakt@example.com'));
    expect(page.text).toContain(
      'Mejlet går till kontaktpersonen för frågor, Exempel Kontaktsson, nya.kontakten@',
    );
    const form = page.form('Skicka igen');
    expect(form.labels).toEqual([]);
    await editor.post(form.action, { epost: right }).expect(303);
    const sent = (await desk.letters()).at(-1);
    expect([sent?.kind, sent?.to.address, sent?.replyTo?.address]).toEqual([
      'question',
      'nya.kontakten@example.com',
      wrong,
    ]);
    expect((await questions(desk)).map(({ email }) => email)).toEqual([wrong]);
  });

  test('a question stays where it is while the event has no contact, and the page says so', async () => {
    const { desk, event, editor, log } = await atLog('question');
    await newContact(desk, event.id, null);
    const before = await hashOfAllRows(desk.db);
    const path = (await editor.read(log)).link('Rätta adressen kontakt@example.com');
    expect((await editor.read(path)).text).toContain('Evenemanget har ingen kontaktperson för frågor.');
    await editor.post(path).expect(409);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('the summary of a group goes to the right address, with the link that works, and what follows goes there too', async () => {
    const { site, event, form } = await groupSite();
    const desk = await deskOf(site);
    await sendGroup(site, form, 2);
    const first = await letterTo(site, 'group-summary', 'handlaggare@example.com');
    await loseLetters(site.db, 'group-summary', site.clock.now());
    site.clock.pass({ minutes: 5 });
    const editor = await desk.signIn('editor');
    const log = await editor.read(`/arrangor/evenemang/${event.id}/mejl?lage=fel`);
    const page = await editor.read(log.link('Rätta adressen handlaggare@example.com'));
    const again = page.form('Skicka igen');
    const to = 'ratt.handlaggare@example.com';
    await editor.post(again.action, again.fillIn({ 'E-postadress': to })).expect(303);
    expect((await letterTo(site, 'group-summary', to)).text).toBe(first.text);
    const path = `/arrangor/evenemang/${event.id}/installning`;
    await editor.post(path, { vad: 'stall-in', mejla: 'ja', op: 'gor' }).expect(303);
    expect(await kinds(site)).toContain(`event-cancelled-registrar ${to}`);
    expect(await kinds(site)).not.toContain('event-cancelled-registrar handlaggare@example.com');
  });

  test('is not sent by a reader, to what is no address, or when it is for its owner’s eyes alone', async () => {
    const { desk, event, editor, log } = await atLog('question-copy');
    const reader = await desk.signIn('reader');
    expect((await reader.read(log)).hasLink(`Rätta adressen ${wrong}`)).toBe(false);
    const path = (await editor.read(log)).link(`Rätta adressen ${wrong}`);
    const before = await hashOfAllRows(desk.db);
    const broken = readPage((await editor.post(path, { epost: 'inget' }).expect(422)).text);
    expect(broken.errors()).toHaveLength(1);
    expect(broken.form('Skicka igen').fields.epost).toEqual(['inget']);
    expect(await hashOfAllRows(desk.db)).toBe(before);
    const mail = { ...desk.services.mail, now: desk.clock.now() };
    const owners = await insertLostLetter(desk.db, mail, { eventId: event.id, kind: 'watch-confirm' });
    const elsewhere = await insertLostLetter(desk.db, mail, { eventId: 'annat', kind: 'question-copy' });
    for (const id of [owners, elsewhere]) await editor.get(`${log}/${id}`).expect(404);
    const arrived = await desk.db.reader
      .selectFrom('outbox')
      .select('id')
      .where('kind', '=', 'question')
      .executeTakeFirstOrThrow();
    await editor.post(`${log}/${arrived.id}`, { epost: right }).expect(404);
  });
});

/** Null: neither the event nor its organisation has one. */
async function newContact(desk: Desk, eventId: string, email: string | null) {
  await transact(desk.db, async (trx) => {
    await trx.deleteFrom('eventContacts').where('eventId', '=', eventId).execute();
    const contact = { contactName: email && 'Exempel Kontaktsson', contactEmail: email };
    await trx.updateTable('organisations').set(contact).where('id', '=', 'exempelmyndigheten').execute();
  });
}
