import { expireOffers } from '../../src/registrations/expire-offers.ts';
import { local } from '../../src/time.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

const guest = (number: number) => ({
  Förnamn: `Gäst${number}`,
  Efternamn: 'Exempelsson',
  'E-postadress': `gast${number}@example.com`,
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
});

/** One seat, which guest 1 has; the others wait in the order of their numbers. */
export async function withQueue(people: number, now = '2022-11-01T09:00') {
  const site = await openSite({ now });
  const event = await insertEvent(
    site.db,
    conference({ capacity: 1, queue: 1, offers: 1, deadlineDay: null }),
  );
  const path = `/evenemang/${event.slug}/anmalan`;
  for (let number = 1; number <= people; number++) {
    const form = (await site.read(path)).form(number === 1 ? 'Skicka anmälan' : 'Ställ mig i kö');
    site.clock.pass({ minutes: 1 });
    await site.post(path, form.fillIn(guest(number))).expect(303);
  }
  const letter = async (kind: string, number: number) =>
    (await site.letters()).findLast(
      (one) => one.kind === kind && one.to.address === `gast${number}@example.com`,
    );
  const link = async (kind: string, number: number, end = 'avanmal') =>
    new URL(new RegExp(`http:\\S+/${end}`).exec((await letter(kind, number))?.text ?? '')?.[0] ?? '')
      .pathname;
  const cancelFirst = async () => site.post(await link('confirmed', 1)).expect(303);
  const seats = () =>
    site.db.reader.selectFrom('events').select(['confirmed', 'queued']).executeTakeFirstOrThrow();
  const expire = (time: string) => {
    site.clock.set(time);
    return expireOffers(site.services, local(time));
  };
  return { site, event, letter, link, cancelFirst, seats, expire };
}
