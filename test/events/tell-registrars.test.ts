import { expect, test } from 'vitest';
import { tellReaders } from '../../src/events/tell-readers.ts';
import { undoEventCancel } from '../../src/events/undo-off.ts';
import { groupSite, sendGroup } from '../groups/group-site.ts';
import { pressCancel } from '../registrations/every-letter.ts';
import { manageLink, newest, posted } from '../registrations/registering.ts';
import { author, cancel } from './event-letters.ts';

test('Whoever registered colleagues is told once, unless registered too; a group that is no more is not', async () => {
  const { site, event, form } = await groupSite();
  await sendGroup(site, form, 2);
  await sendGroup(site, form, 2, {}, 3);
  await sendGroup(site, form, 1, { 'E-postadress': 'annan@example.com' }, 5);
  await pressCancel(site, manageLink(await newest(site, 'confirmed')));
  await sendGroup(site, form, 1, { 'E-postadress': 'gast1@example.com' }, 6);
  const outcome = await cancel(site, event);
  expect(outcome).toMatchObject({ letters: { registered: 5, queued: 0, registrars: 1 } });
  expect((await posted(site)).filter((one) => one.startsWith('event-'))).toEqual([
    'event-cancelled gast1@example.com',
    'event-cancelled gast2@example.com',
    'event-cancelled gast3@example.com',
    'event-cancelled gast4@example.com',
    'event-cancelled gast6@example.com',
    'event-cancelled-registrar handlaggare@example.com',
  ]);
  expect(await tellReaders(site.services)).toBe(0);
  const letter = await newest(site, 'event-cancelled-registrar');
  expect(letter.text).toMatch(/Alla har fått ett\seget mejl\./);
  expect(letter.calendar).toBeNull();
  await site.runMail();
  expect(await undoEventCancel(site.services, event.id, author)).toMatchObject({
    letters: { registered: 5, registrars: 1 },
  });
});
