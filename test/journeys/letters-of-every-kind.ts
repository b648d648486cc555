import type { Lang } from '../../src/language.ts';
import type { Message } from '../../src/mail/message.ts';
import { sendDigests } from '../../src/organisers/send-digests.ts';
import { type Address, pathTo } from '../../src/paths.ts';
import { remindQuestions } from '../../src/questions/remind-questions.ts';
import { expireOffers } from '../../src/registrations/expire-offers.ts';
import { remindDue } from '../../src/reminders/remind-due.ts';
import { local } from '../../src/time.ts';
import { tellWatchers } from '../../src/watching/tell-watchers.ts';
import { ask } from '../questions/asking.ts';
import { everyLetter, pressCancel } from '../registrations/every-letter.ts';
import { guest, manageLink, newest, register } from '../registrations/registering.ts';
import { insertOrganiser, own } from '../support/desk.ts';
import { readPage } from '../support/page.ts';
import { formOn } from '../support/page-form.ts';
import { said } from '../support/said.ts';
import { type Fields, openSite, type Site } from '../support/site.ts';
import { insertLetterEvents, type LetterEvents } from './letter-events.ts';

/** What a letter is called in ux.md 4.2, and its kinds in the outbox. */
export const everyKind = {
  'E1 registered': ['confirmed', 'already-registered', 'limit-reached'],
  'E2 queued': ['queued'],
  'E3 offered a seat': ['offer', 'offer-reminder', 'first-come', 'offer-over'],
  'E3c given a seat': ['promoted'],
  'E4 changed': ['changed', 'handed-over', 'handed-away', 'change-refused'],
  'E5 cancelled': ['cancelled'],
  'E8 reminder': ['reminder-day-before', 'reminder-hour-before', 'reminder-days-before'],
  'E9 thanks': ['thanks'],
  'E10 copy of a question': ['question-copy'],
  'E11 question': ['question', 'question-reminder'],
  'E12 summary of the day': ['digest'],
  'E14 summary of a group': ['group-summary'],
  'E16 series': ['series-confirmed', 'series-queued'],
  'E17 watching': ['watch-confirm', 'watch-opened', 'watch-date'],
  'E18 found': ['find'],
  'to whoever runs the website': ['accessibility-report'],
};

/**
 * A site that has written every letter there is, in one language, and now stands at a moment when most of what the
 * links lead to can be done: a seat is offered, a meeting is open, a cancellation can be undone.
 */
export async function siteWithEveryLetter(
  lang: Lang,
  meetingUrl = 'https://meeting.example.com/rum',
): Promise<{ site: Site; letters: Message[] }> {
  const site = await openSite({ now: '2022-11-18T09:00', env: { OPERATOR_EMAIL: 'drift@example.com' } });
  const events = await insertLetterEvents(site, meetingUrl);
  await insertOrganiser(site.db, [{ role: 'editor', organisationId: own }], { digest: 1 });
  await signUp(site, events, lang);
  await letAWeekPass(site, events);
  await actToday(site, events, lang);
  return { site, letters: await site.letters() };
}

async function signUp(site: Site, events: LetterEvents, lang: Lang): Promise<void> {
  for (const number of [20, 21, 22]) await register(site, events.offering, guest(number, { ko: 'ja' }), lang);
  for (const number of [30, 31, 32]) await register(site, events.tonight, guest(number, { ko: 'ja' }), lang);
  for (const number of [40, 41, 42, 43]) await register(site, events.changing, guest(number), lang);
  await register(site, events.thanked, guest(50, { 'kost[]': 'vegan' }), lang);
  await register(site, events.soon, guest(60), lang);
  await ask(site, events.soon, {}, lang).expect(303);
  for (const address of ['opening', 'postponed', 'later'] as const) {
    const { slug } = events[address];
    await fillIn(site, pathTo('watchEvent', lang, { slug }), { epost: `${address}@example.com` });
    const { text } = await newest(site, 'watch-confirm');
    await site.post(pathIn(text, /\/(bevakning|notification)\/\S+/), { bekrafta: 'ja' }).expect(303);
  }
}

/** What the site does by itself, at the moments when something is due. */
async function letAWeekPass(site: Site, events: LetterEvents): Promise<void> {
  const dated = { postponedAt: null, sequence: 1 };
  await site.db.writer.updateTable('events').set(dated).where('id', '=', events.postponed.id).execute();
  for (const moment of ['21T09:00', '23T09:00', '23T16:00', '24T09:00', '25T09:00']) {
    site.clock.set(`2022-11-${moment}`);
    const now = local(`2022-11-${moment}`);
    if (moment === '21T09:00') await cancel(site, 'gast-20@example.com');
    await tellWatchers(site.services, now);
    await expireOffers(site.services, now);
    await remindDue(site.services, now);
    await remindQuestions(site.services, now);
    await sendDigests(site.services, now);
  }
}

async function actToday(site: Site, events: LetterEvents, lang: Lang): Promise<void> {
  await cancel(site, 'gast-30@example.com');
  const change = async (number: number, address: Address, fields: Fields) => {
    const token = await tokenOf(site, `gast-${number}@example.com`);
    await fillIn(site, pathTo(address, lang, { token }), fields);
  };
  await change(40, 'changeRegistration', { organisation: 'Exempelregionen', epost: 'ny-40@example.com' });
  await change(41, 'handOver', guest(44));
  await change(42, 'handOver', guest(43));
  const slug = events.group.slug;
  const people = [1, 2].flatMap((number) =>
    Object.entries({
      fornamn: `Gäst${number}`,
      efternamn: 'Exempelsson',
      epost: `grupp-${number}@example.com`,
    }).map(([name, value]) => [`${name}-${number}`, value]),
  );
  const send = { op: 'skicka' };
  const answers = { ...guest(70), ...Object.fromEntries(people), ...send };
  await fillIn(site, pathTo('registerGroup', lang, { slug }), answers);
  const { text } = await newest(site, 'group-summary');
  await fillIn(site, `${pathIn(text, /\/(grupp|group)\/\S+/)}?avanmal=1`);
  const wanted = pathTo('registerSeries', lang, { slug: events.series.slug });
  await fillIn(site, wanted, { ...guest(80), 'evenemang[]': ['mal', 'medel'], ...send });
  await fillIn(site, wanted, { ...guest(81), 'evenemang[]': ['fullt'], ko: 'fullt', ...send });
  const again = pathTo('watchEvent', lang, { slug: events.later.slug });
  await fillIn(site, again, { epost: 'obekraftad@example.com' });
  await fillIn(site, again, { epost: 'later@example.com' });
  await fillIn(site, pathTo('accessibility', lang), { brist: 'Exempel: Länken syns inte.' });
  await everyLetter(site, events.oneSeat, lang);
  await fillIn(site, pathTo('findRegistrations', lang), { epost: 'gast-43@example.com' });
}

function pathIn(text: string, pattern: RegExp): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((one) => pattern.test(one));
  if (!link) throw new Error(`No link ${pattern} in ${text}`);
  return new URL(link).pathname;
}

async function cancel(site: Site, address: string): Promise<void> {
  const link = manageLink(await letterTo(site, address));
  await pressCancel(site, link, link.startsWith('/en/') ? 'en' : 'sv');
}

async function tokenOf(site: Site, address: string): Promise<string> {
  return (
    manageLink(await letterTo(site, address))
      .split('/')
      .at(-1) ?? ''
  );
}

async function letterTo(site: Site, address: string): Promise<Message> {
  const letter = (await site.letters()).findLast(({ to }) => to.address === address);
  if (!letter) throw new Error(`No letter to ${address}`);
  return letter;
}

/** Fills in the last form of a page by the names of its fields, and a minute later presses its last button. */
async function fillIn(site: Site, path: string, answers: Fields = {}): Promise<void> {
  const page = await site.read(path);
  const button = page.$('main form button').last();
  const form = formOn(page.$, said(page.$, button.get(0)));
  site.clock.pass({ minutes: 1 });
  const answer = await site.post(form.action || path, { ...form.fields, ...answers });
  if (answer.status !== 303) throw new Error(`${path}: ${readPage(answer.text).text.slice(0, 200)}`);
}
