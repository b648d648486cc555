import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import { kinds, letterTo, press, pressAndRead, rows } from './group-site.ts';
import { fillUp, followUp, goals, guest, means, toCheck, webinarSite, which } from './series-site.ts';

onEveryEngine('registering for several webinars', (engine) => {
  it('leads from form through check to one receipt, a row for each and one letter', async () => {
    const { site, path } = await webinarSite({}, engine);
    const check = await toCheck(site, path, [goals, followUp]);
    expect(check.heading).toBe('Kontrollera anmälan');
    expect(check.text).toContain('Anmälan skickas inte förrän du klickar på Skicka anmälan.');
    expect(check.facts()).toMatchObject({
      Mål: 'torsdag\u00a024\u00a0november\u00a02022 kl.\u00a010.00–11.00. Du får en plats.',
      Uppföljning: 'torsdag\u00a08\u00a0december\u00a02022 kl.\u00a010.00–11.00. Fullbokat, du ställs i kö.',
      Förnamn: 'Exempel',
      'Typ av organisation': 'Kommun',
    });
    expect(await rows(site)).toEqual([]);
    const { headers } = await press(site, check, 'Skicka anmälan').expect(303);
    const receipt = await site.read(headers.location ?? '');
    expect(receipt.heading).toBe('Tack, du är anmäld till 1 webbinarium och står i kö till 1 webbinarium');
    expect(Object.values(receipt.facts()).map((value) => value.split('. ').at(-1))).toEqual([
      'Anmäld.',
      'I kö.',
    ]);
    const stored = await rows(site);
    expect(
      stored
        .map(({ eventId, confirmedAt }): [string, boolean] => [eventId, confirmedAt !== null])
        .sort(([a], [b]) => a.localeCompare(b)),
    ).toEqual([
      ['mal', true],
      ['uppfoljning', false],
    ]);
    expect(new Set(stored.map(({ groupId }) => groupId)).size).toBe(1);
    expect(await kinds(site)).toEqual(['series-confirmed gast@example.com']);
  });
});

describe('The form for several webinars', () => {
  it('offers what is open or has a queue, and says of the rest why not', async () => {
    const { site, path } = await webinarSite({ medel: { capacity: 3, queue: 1 } });
    const page = await site.read(path);
    expect(page.texts('.choice label').slice(0, 3)).toEqual([goals, means, followUp]);
    expect(page.texts('.choice .hint')).toEqual(['Få platser kvar', 'Fullbokat – du ställs i kö']);
    expect(page.texts('main form ul li')).toEqual(['Ekonomi – datum kommer', 'Start – har varit']);
    expect(page.$('input[disabled]').length).toBe(0);
  });

  it('asks for at least one, and keeps all that was typed', async () => {
    const { site, path } = await webinarSite();
    const page = await pressAndRead(
      site,
      await site.read(path),
      'Fortsätt',
      { ...guest, Efternamn: '' },
      422,
    );
    expect(page.title).toMatch(/^Fel: /);
    expect(page.errors()).toEqual([
      'Välj minst ett webbinarium.',
      'Fyll i ditt efternamn. Har du bara ett namn, skriv ett bindestreck.',
    ]);
    expect(page.form('Fortsätt').fields).toMatchObject({ fornamn: ['Exempel'], orgtyp: ['municipality'] });
  });

  it('comes back from the check page with everything, by a button that looks like a link', async () => {
    const { site, path } = await webinarSite();
    const answers = { 'Behöver du något för att kunna delta? (frivilligt)': 'Teckenspråkstolk' };
    const check = await toCheck(site, path, [goals, means], answers);
    const form = await pressAndRead(site, check, 'Ändra Dina uppgifter');
    expect(form.form('Fortsätt').fields).toMatchObject({
      'evenemang[]': ['mal', 'medel'],
      fornamn: ['Exempel'],
      behov: ['Teckenspråkstolk'],
    });
  });

  it('refuses what nobody could have chosen on the page', async () => {
    const { site, path } = await webinarSite();
    const fields = (await site.read(path)).form('Fortsätt').fillIn(guest);
    site.clock.pass({ minutes: 1 });
    for (const value of ['hittepa', '<script>alert(1)</script>', '\0']) {
      const answer = await site.post(path, { ...fields, 'evenemang[]': [value], op: 'skicka' }).expect(422);
      expect(answer.text).toContain('Välj ett av alternativen.');
      expect(answer.text).not.toContain('<script>alert');
    }
    const closed = await site.post(path, { ...fields, 'evenemang[]': ['start'], op: 'skicka' }).expect(422);
    expect(closed.text).toContain('Det går inte längre att anmäla sig till Start.');
    expect(await rows(site)).toEqual([]);
  });

  it('stores nothing for a program that fills in every field', async () => {
    const { site, path } = await webinarSite();
    const check = await toCheck(site, path, [goals]);
    const { headers } = await press(site, check, 'Skicka anmälan', {
      'Lämna det här fältet tomt': 'x',
    }).expect(303);
    expect((await site.read(headers.location ?? '')).heading).toBe('Tack, vi har tagit emot din anmälan');
    expect(await rows(site)).toEqual([]);
  });

  it('when nothing is open says so, and shows what was typed', async () => {
    const { site, path } = await webinarSite();
    const fields = (await site.read(path)).form('Fortsätt').fillIn({ ...guest, [which]: [goals] });
    site.clock.set('2022-12-09T09:00');
    expect((await site.read(path)).text).toContain(
      'Det går inte att anmäla sig till något i serien just nu.',
    );
    const answer = await site.post(path, { ...fields, op: 'fortsatt' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('gast@example.com');
  });
});

describe('A webinar that fills up between the pages', () => {
  it('sends nothing until its queue is chosen, and keeps the rest', async () => {
    const { site, path } = await webinarSite();
    const check = await toCheck(site, path, [goals, means]);
    await fillUp(site, 'medel');
    const page = await pressAndRead(site, check, 'Skicka anmälan', {}, 409);
    expect(page.headings).toContain('Läget har ändrats');
    expect(page.text).toContain('Det här gäller Medel.');
    expect(await rows(site)).toEqual([]);
    expect(page.form('Fortsätt').fields).toMatchObject({
      'evenemang[]': ['mal', 'medel'],
      ko: ['medel', 'uppfoljning'],
    });
    const again = await pressAndRead(site, page, 'Fortsätt');
    await press(site, again, 'Skicka anmälan').expect(303);
    expect((await letterTo(site, 'series-confirmed', 'gast@example.com')).text).toContain(
      'Du är nummer 1 i kön.',
    );
  });

  it('is left out of the choices when it has closed', async () => {
    const { site, path } = await webinarSite();
    const check = await toCheck(site, path, [goals, means]);
    await fillUp(site, 'medel', { closedAt: site.clock.now() });
    const page = await pressAndRead(site, check, 'Skicka anmälan', {}, 422);
    expect(page.errors()).toEqual(['Det går inte längre att anmäla sig till Medel.']);
    expect(page.form('Fortsätt').fields['evenemang[]']).toEqual(['mal']);
  });
});
