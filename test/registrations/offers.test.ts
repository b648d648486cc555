import { describe, expect, it } from 'vitest';
import { offerEnds } from '../../src/registrations/offer-time.ts';
import { local } from '../../src/time.ts';
import { withQueue } from './offer-queue.ts';

describe('How long an offer stands', () => {
  it.each([
    ['2022-11-11T15:00', '2022-11-15T16:00', 'the second working day, over a weekend'],
    ['2022-11-21T09:00', '2022-11-22T16:00', 'the next working day, when two to five are left'],
    ['2022-11-23T10:00', '2022-11-24T07:00', '21 hours, when less than two working days are left'],
    ['2022-12-23T09:00', '2022-12-27T16:00', 'the next working day after Christmas'],
  ])('from %s until %s: %s', (now, ends) => {
    const start = now < '2022-12' ? '2022-11-24T10:00' : '2022-12-29T10:00';
    expect(offerEnds(local(now), local(start))).toBe(local(ends));
  });

  it('with ten hours left there is no time to set', () => {
    expect(offerEnds(local('2022-11-24T00:00'), local('2022-11-24T10:00'))).toBeNull();
  });
});

describe('An offered seat', () => {
  it('is held for the first who waits, who says yes with a button', async () => {
    const { site, letter, link, cancelFirst, seats } = await withQueue(3);
    await cancelFirst();
    expect((await letter('offer', 2))?.subject).toMatch(/Svara senast torsdag.3.november kl\..16\.00$/);
    expect(await seats()).toEqual({ confirmed: 1, queued: 1 });
    const offer = await link('offer', 2, 'erbjudande');
    const page = await site.read(offer);
    expect(page.heading).toBe('Du har fått en plats');
    await site.post(offer, { svar: 'ja' }).expect(303);
    expect((await site.read(offer.replace('/erbjudande', ''))).facts()).toMatchObject({ Läge: 'Anmäld' });
    expect((await letter('confirmed', 2))?.calendar).not.toBeNull();
    expect(await seats()).toEqual({ confirmed: 1, queued: 1 });
    expect((await site.post(offer, { svar: 'ja' }).expect(409)).text).toContain('Platsen har gått vidare');
  });

  it('that is declined goes to the next', async () => {
    const { site, letter, link, cancelFirst, seats } = await withQueue(3);
    await cancelFirst();
    await site.post(await link('offer', 2, 'erbjudande'), { svar: 'nej' }).expect(303);
    expect(await letter('offer', 3)).toBeDefined();
    expect(await seats()).toEqual({ confirmed: 1, queued: 0 });
  });

  it('is reminded of once when a quarter of the time is left, and passed on when it is up', async () => {
    const { letter, cancelFirst, expire, seats } = await withQueue(3);
    await cancelFirst();
    expect(await expire('2022-11-02T20:00')).toBe(0);
    expect(await expire('2022-11-03T03:00')).toBe(1);
    expect(await expire('2022-11-03T15:59')).toBe(0);
    expect(await expire('2022-11-03T16:00')).toBe(1);
    expect((await letter('offer-over', 2))?.text).toContain('Platsen har gått till nästa i kön.');
    expect(await letter('offer', 3)).toBeDefined();
    expect(await seats()).toEqual({ confirmed: 1, queued: 0 });
  });

  it('is not changed by opening its page, and cannot be answered after its time even before it is passed on', async () => {
    const { site, link, cancelFirst, seats } = await withQueue(2);
    await cancelFirst();
    const offer = await link('offer', 2, 'erbjudande');
    for (let times = 0; times < 5; times++) await site.get(offer).expect(200);
    expect(await seats()).toEqual({ confirmed: 1, queued: 0 });
    site.clock.set('2022-11-03T16:00');
    await site.post(offer, { svar: 'ja' }).expect(409);
  });

  it('is left free for the first to answer when less than 21 hours are left: everyone who waits is told', async () => {
    const { site, letter, link, cancelFirst, seats } = await withQueue(3, '2022-11-23T20:00');
    await cancelFirst();
    expect((await letter('first-come', 2))?.subject).toMatch(/Först till kvarn$/);
    expect(await letter('first-come', 3)).toBeDefined();
    await site.post(await link('first-come', 3, 'erbjudande'), { svar: 'ja' }).expect(303);
    const late = await link('first-come', 2, 'erbjudande');
    expect((await site.read(late)).heading).toBe('Platsen har gått vidare');
    expect((await site.read(late.replace('/erbjudande', ''))).hasLink('Svara')).toBe(false);
    await site.post(late, { svar: 'ja' }).expect(409);
    expect(await seats()).toEqual({ confirmed: 1, queued: 1 });

    // The seat comes free once more: whoever still waits is told of it anew.
    await site.post(await link('confirmed', 3)).expect(303);
    const told = (await site.letters()).filter(({ kind }) => kind === 'first-come');
    expect(told.map(({ to }) => to.address).sort()).toEqual(
      [2, 2, 3].map((number) => `gast${number}@example.com`),
    );
    await site.post(late, { svar: 'ja' }).expect(303);
    expect(await seats()).toEqual({ confirmed: 1, queued: 0 });
  });
});
