import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { EventContact } from '../../src/events/event.ts';
import type { Organisation } from '../../src/organisations/organisation.ts';
import { hard } from '../format/hard-space.ts';
import { newest, person, posted, register, siteWith } from '../registrations/registering.ts';
import { organisation } from '../support/factories.ts';
import { ask, questions } from './asking.ts';

type Contact = Partial<Pick<EventContact, 'role' | 'name' | 'email'>>;

/** An event with contacts of its own, and a controller with or without one. */
async function eventWith(contacts: Contact[], controller: Partial<Organisation> = {}) {
  const { site, event } = await siteWith({ shortName: 'Exempelkonferensen' });
  await transact(site.db, async (trx) => {
    const fields = organisation({ id: event.controllerId, ...controller });
    await trx.updateTable('organisations').set(fields).where('id', '=', fields.id).execute();
    for (const [index, contact] of contacts.entries()) {
      const blank = {
        id: `contact-${index}`,
        eventId: event.id,
        position: index,
        title: null,
        name: null,
        email: null,
      };
      await trx
        .insertInto('eventContacts')
        .values({ ...blank, role: 'registration', ...contact })
        .execute();
    }
  });
  return { site, event };
}

const own = { name: 'Exempla Anmälansson', email: 'anmalan@example.org' };
const editor = { role: 'content', name: 'Exempel Redaktör', email: 'redaktor@example.org' } as const;

const recipients: [
  what: string,
  contacts: Contact[],
  controller: Partial<Organisation>,
  name: string,
  address: string,
  intro: string,
][] = [
  [
    'its own contact for registration',
    [editor, own],
    {},
    own.name,
    own.email,
    'Exempla Anmälansson, Exempelmyndigheten',
  ],
  [
    'the organiser where it has none of its own',
    [editor],
    {},
    'Exempel Kontaktsson',
    'kontakt@example.com',
    'Exempel Kontaktsson, Exempelmyndigheten',
  ],
  [
    'the organiser where its own has no address',
    [{ name: 'Utan Adress' }],
    {},
    'Exempel Kontaktsson',
    'kontakt@example.com',
    'Exempel Kontaktsson, Exempelmyndigheten',
  ],
  [
    'a mailbox that nobody is named for',
    [],
    { contactName: null },
    'Exempelmyndigheten',
    'kontakt@example.com',
    'Exempelmyndigheten',
  ],
];

test.each(recipients)(
  'a question about an event goes to %s',
  async (_, contacts, controller, name, address, intro) => {
    const { site, event } = await eventWith(contacts, controller);
    const page = await site.read(`/evenemang/${event.slug}/fraga`);
    expect(page.text).toContain(
      `Din fråga går till ${intro}. Du får svar till din e-postadress, oftast inom två arbetsdagar.`,
    );
    await ask(site, event).expect(303).expect('Location', `/evenemang/${event.slug}/fraga/tack`);
    const letter = await newest(site, 'question');
    expect(letter).toMatchObject({
      to: { name, address },
      replyTo: { name: 'Exempel Frågvis', address: 'fragvis@example.com' },
      from: { name: 'Exempelmyndigheten via Samlingspunkt', address: 'anmalan@example.com' },
      subject: 'Fråga om Exempelkonferensen från Exempel Frågvis',
      headers: { 'Auto-Submitted': 'no', 'Content-Language': 'sv' },
      calendar: null,
    });
    const copy = await newest(site, 'question-copy');
    expect(copy).toMatchObject({
      to: { name: 'Exempel Frågvis', address: 'fragvis@example.com' },
      replyTo: { name, address },
      subject: 'Vi har fått din fråga om Exempelkonferensen',
    });
    expect((await site.read(`/evenemang/${event.slug}/fraga/tack`)).heading).toBe('Tack, frågan är skickad');
  },
);

test('where nobody can be asked the page says so, and a form that comes all the same is not taken', async () => {
  const { site, event } = await eventWith([editor], { contactName: null, contactEmail: null });
  const page = await site.read(`/evenemang/${event.slug}/fraga`);
  expect(page.text).toContain('Evenemanget har ingen kontaktperson här. Vänd dig till arrangören.');
  expect(page.$('main form')).toHaveLength(0);
  expect((await ask(site, event)).status).toBe(409);
  expect([await questions(site), await posted(site)]).toEqual([[], []]);
});

test('the recipient is never a field of the form', async () => {
  const { site, event } = await eventWith([]);
  const more = {
    to: 'v@example.org',
    mottagare: 'v@example.org',
    contact: 'v@example.org',
    'epost[]': 'v@example.org',
    bcc: 'v@example.org',
  };
  await ask(site, event, more).expect(303);
  expect(await posted(site)).toEqual(['question kontakt@example.com', 'question-copy fragvis@example.com']);
});

test('only the contact person is told whether the asker is registered', async () => {
  const { site, event } = await siteWith({ capacity: 1 });
  const texts: string[] = [];
  const tell = async (epost: string) => {
    site.clock.pass({ seconds: 1 });
    await ask(site, event, { epost }).expect(303);
    texts.push((await newest(site, 'question')).text);
    expect((await newest(site, 'question-copy')).text).not.toMatch(/anmäld|kö/i);
  };
  await register(site, event, person({ epost: 'plats@example.com' }));
  await register(site, event, person({ epost: 'vantar@example.com', ko: 'ja' }));
  for (const epost of ['ingen@example.com', 'Plats@Example.com', 'vantar@example.com']) await tell(epost);
  expect(texts.map((text) => /^(Anmäld:|I kö:|Inte anmäld).*$/m.exec(text)?.[0])).toEqual([
    'Inte anmäld.',
    hard('Anmäld: ja, Exempelkommunen, anmäld 10␣november␣2022.'),
    hard('I kö: ja, Exempelkommunen, sedan 10␣november␣2022.'),
  ]);
});

test('an asker in English gets an English copy; the contact person a Swedish letter with the question as it is', async () => {
  const { site, event } = await eventWith([]);
  const asked = { fraga: 'Is there a hearing loop?' };
  await ask(site, event, asked, 'en')
    .expect(303)
    .expect('Location', `/en/events/${event.slug}/question/thanks`);
  const copy = await newest(site, 'question-copy');
  expect(copy.subject).toBe('We have received your question about Exempelkonferensen');
  expect(copy.text).toContain('> Is there a hearing loop?');
  const letter = await newest(site, 'question');
  expect(letter.text).toContain('har ställt en fråga om');
  expect(letter.text).toContain('> Is there a hearing loop?');
});
