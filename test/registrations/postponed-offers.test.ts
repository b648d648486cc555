import { describe, expect, it } from 'vitest';
import { cancelEvent, postponeEvent } from '../../src/events/cancel-event.ts';
import { changeEvent } from '../../src/events/change-event.ts';
import { undoEventCancel, undoPostpone } from '../../src/events/undo-off.ts';
import { local } from '../../src/time.ts';
import { withQueue } from './offer-queue.ts';

const quiet = { reason: '', message: '', notify: false, by: null };

/** One seat, offered on 1 November to guest 2 until 16.00 on the 3rd; the event is postponed on the 2nd. */
async function postponedWithOffer(now?: string) {
  const opened = await withQueue(3, now);
  const { site, event, cancelFirst } = opened;
  await cancelFirst();
  const put = { expectedVersion: null, by: null, notify: null };
  return {
    ...opened,
    postpone: () => postponeEvent(site.services, event.id, quiet),
    setDate: (day: string) =>
      changeEvent(
        site.services,
        event.id,
        { startsAt: local(`${day}T10:00`), endsAt: local(`${day}T16:00`) },
        put,
      ),
    kinds: async () => (await site.letters()).map(({ kind, to }) => `${kind} ${to.address.slice(0, 5)}`),
  };
}

describe('an offered seat, while the event is postponed,', () => {
  it('rests: no reminder, no end, and its page says that there is no date yet', async () => {
    const { site, link, expire, seats, postpone, kinds } = await postponedWithOffer();
    const offer = await link('offer', 2, 'erbjudande');
    await postpone();
    const before = await kinds();
    for (const time of ['2022-11-03T03:00', '2022-11-03T16:00', '2022-12-01T09:00'])
      expect(await expire(time)).toBe(0);
    expect(await kinds()).toEqual(before);
    expect(await seats()).toEqual({ confirmed: 1, queued: 1 });
    const page = await site.read(offer);
    expect(page.heading).toBe('Konferensen är uppskjuten');
    expect(page.text).toContain('Platsen hålls åt dig.');
    expect(page.text).not.toMatch(/24.november|gått vidare|Ställ dig sist/);
    expect(page.$('main form').length).toBe(0);
    const own = await site.read(offer.replace('/erbjudande', ''));
    expect(own.text).toContain('En plats hålls åt dig.');
    expect(own.hasLink('Svara')).toBe(false);
    await site.post(offer, { svar: 'ja' }).expect(409);
    expect(await seats()).toEqual({ confirmed: 1, queued: 1 });
  });

  it('can be answered for as long as a new offer when the date is set, and a letter says so', async () => {
    const { site, link, letter, expire, seats, postpone, setDate, kinds } = await postponedWithOffer();
    await postpone();
    await expire('2022-11-30T09:00');
    await setDate('2023-02-02');
    expect((await kinds()).filter((kind) => kind.startsWith('offer'))).toEqual([
      'offer gast2',
      'offer gast2',
    ]);
    expect((await letter('offer', 2))?.subject).toMatch(/Svara senast fredag.2.december kl\..16\.00$/);
    expect(await expire('2022-12-02T03:00')).toBe(1);
    await site.post(await link('offer', 2, 'erbjudande'), { svar: 'ja' }).expect(303);
    expect(await seats()).toEqual({ confirmed: 1, queued: 1 });
  });

  it('keeps its time when the postponement is undone, and gets new time where that has run out', async () => {
    const { site, event, letter, expire, postpone, kinds } = await postponedWithOffer();
    await postpone();
    await undoPostpone(site.services, event.id, null);
    expect((await kinds()).filter((kind) => kind === 'offer gast2')).toHaveLength(1);
    await expire('2022-11-03T15:50');
    await postpone();
    await expire('2022-11-03T16:00');
    await undoPostpone(site.services, event.id, null);
    expect(await expire('2022-11-03T16:01')).toBe(0);
    expect((await letter('offer', 2))?.subject).toMatch(/Svara senast måndag.7.november kl\..16\.00$/);
  });

  it('is treated so when a cancellation is undone, too', async () => {
    const { site, event, letter, expire } = await postponedWithOffer();
    await expire('2022-11-03T15:50');
    await cancelEvent(site.services, event.id, quiet);
    await expire('2022-11-03T16:00');
    await undoEventCancel(site.services, event.id, null);
    expect(await expire('2022-11-03T16:01')).toBe(0);
    expect((await letter('offer', 2))?.subject).toMatch(/Svara senast måndag.7.november kl\..16\.00$/);
  });

  it('for the first to answer is no more: with a date the seat is held for the first who waits', async () => {
    const { site, link, letter, seats, postpone, setDate } = await postponedWithOffer('2022-11-23T20:00');
    const offer = await link('first-come', 3, 'erbjudande');
    await postpone();
    expect((await site.read(offer)).text).toContain('Du står kvar i kön');
    await site.post(offer, { svar: 'ja' }).expect(409);
    expect(await seats()).toEqual({ confirmed: 0, queued: 2 });
    await setDate('2023-02-02');
    expect(await letter('offer', 2)).toBeDefined();
    expect(await seats()).toEqual({ confirmed: 1, queued: 1 });
  });
});
