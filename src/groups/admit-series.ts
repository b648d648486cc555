import type { Transaction } from '../database/database.ts';
import type { EventDetails } from '../events/event-details.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import { admitQuietly, remind } from '../registrations/admit.ts';
import { type Applicant, newRegistration } from '../registrations/applicant.ts';
import { rankInQueue } from '../registrations/registration-store.ts';
import type { ListedSeries } from '../series/series-card.ts';
import type { GroupMember, RegistrationGroup } from './group.ts';
import { insertMembers } from './group-store.ts';
import { type Occasion, seriesMail } from './series-mail.ts';

/** Admits one person to each event, under their locks; then writes the one letter. */
export async function admitSeries(
  trx: Transaction,
  listed: ListedSeries,
  group: RegistrationGroup,
  wanted: readonly EventDetails[],
  seats: readonly (GroupMember['seat'] | null)[],
  applicant: Applicant,
  mail: MailContext,
): Promise<void> {
  const members: GroupMember[] = [];
  const occasions: Occasion[] = [];
  for (const [index, details] of wanted.entries()) {
    const seat = seats[index] ?? 'queued';
    const candidate = { ...newRegistration(applicant, details.event, mail.now), groupId: group.id };
    const admission = { seat, sensitive: applicant.sensitive, mail };
    const { kind, registration } = await admitQuietly(trx, details, candidate, admission);
    const { ticket, confirmedAt, eventId } = registration;
    const waits = !confirmedAt && ticket !== null;
    const rank = waits ? await rankInQueue(trx, eventId, ticket) : null;
    occasions.push({ details, registration, kind, rank });
    const own = kind === 'new' ? registration : null;
    members.push({
      groupId: group.id,
      position: index + 1,
      eventId: details.event.id,
      registrationId: own?.id ?? null,
      firstName: applicant.firstName,
      lastName: applicant.lastName,
      seat,
      ticket: own?.ticket ?? null,
      tokenVersion: 1,
      cancelledAt: null,
    });
  }
  await insertMembers(trx, members);
  const [first, ...others] = occasions;
  if (!first) return;
  const letter = seriesMail(listed, [first, ...others], applicant, mail);
  const anyNew = occasions.some(({ kind }) => kind === 'new');
  await (anyNew ? enqueue(trx, letter, mail) : remind(trx, letter, mail));
}
