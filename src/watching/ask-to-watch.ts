import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { hash, randomId } from '../keys.ts';
import type { Lang } from '../language.ts';
import { type MailContext, recipientKey } from '../mail/outbox.ts';
import { remind } from '../registrations/admit.ts';
import type { Services } from '../web/visit.ts';
import { type Awaits, openedIds } from './watchable.ts';
import type { Watched } from './watched.ts';
import type { Watcher } from './watcher.ts';
import { upsertWatcher } from './watcher-store.ts';
import { confirmWatchingMail } from './watching-mail.ts';

export type WatchRequest = {
  awaits: Awaits;
  email: string;
  language: Lang;
  /** The form's `nyckel`, already checked. */
  formKey: string;
};

/** Stores the wish of someone new, or of someone who asked before, and writes the letter that confirms it. */
export async function askToWatch(services: Services, watched: Watched, request: WatchRequest): Promise<void> {
  await transact(services.db, (trx) =>
    storeWish(trx, watched, request, { ...services.mail, now: services.clock.now() }),
  );
  services.nudgeMail();
}

/** The same within a transaction: the same statements for an address that is known as for one that is new. */
export async function storeWish(
  trx: Transaction,
  watched: Watched,
  { awaits, email, language, formKey }: WatchRequest,
  mail: MailContext,
): Promise<void> {
  const id = randomId();
  const watcher: Watcher = {
    id,
    eventId: watched.kind === 'event' ? watched.details.event.id : null,
    seriesId: watched.kind === 'series' ? watched.listed.series.id : null,
    awaits,
    opened: watched.kind === 'series' ? openedIds(watched.listed.events, mail.now) : '',
    recipientKey: recipientKey(mail.keys, email),
    sealedEmail: mail.keys.seal('watcher', email, id),
    language,
    keyHash: hash(formKey),
    createdAt: mail.now,
    confirmedAt: null,
  };
  const stored = await upsertWatcher(trx, watcher);
  if (stored) await remind(trx, confirmWatchingMail(watched, stored, email, mail), mail);
}
