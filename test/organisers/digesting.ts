import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import type { Role } from '../../src/organisers/organiser.ts';
import { sendDigests } from '../../src/organisers/send-digests.ts';
import { local } from '../../src/time.ts';
import { registration } from '../support/a-registration.ts';
import { type Desk, insertOrganiser, openDesk, own } from '../support/desk.ts';
import type { SiteOptions } from '../support/site.ts';

/** Tuesday 8 November 2022, and somebody who wants the summary. */
export async function openDigest(options: SiteOptions = {}, role: Role = 'editor') {
  const desk = await openDesk({ now: '2022-11-08T09:00', ...options });
  const reader = await insertOrganiser(desk.db, [{ role, organisationId: own }], { digest: 1 });
  return { desk, reader };
}

export async function at(desk: Desk, time: string): Promise<number> {
  desk.clock.set(time);
  return sendDigests(desk.services, local(time));
}

export async function come(
  desk: Desk,
  to: Event,
  time: string,
  cancelled: string | null = null,
): Promise<void> {
  const moments = { createdAt: local(time), cancelledAt: cancelled && local(cancelled) };
  await transact(desk.db, (trx) =>
    trx.insertInto('registrations').values(registration(to, moments)).execute(),
  );
}

export const digests = async (desk: Desk) => (await desk.letters()).filter(({ kind }) => kind === 'digest');
