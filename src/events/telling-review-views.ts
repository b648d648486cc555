import type { Letter } from '../mail/letter.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import type { EventDetails } from './event-details.ts';
import type { Readers } from './event-notice.ts';
import { exampleReader } from './example-reader.ts';
import { noticeMail, type Told } from './notice-mail.ts';
import { countReaders } from './reader-store.ts';
import { type TellingReviewText, tellingReviewText } from './telling-review-text.ts';

/** What is sent to whom, as a page shows it before it is sent. */
export type TellingReview = {
  t: TellingReviewText;
  recipients: string;
  /** Null: nobody gets one. The addresses of its links are each reader's own, so none is shown. */
  letter: Pick<Letter, 'subject' | 'greeting' | 'blocks'> | null;
};

/** Who would be told of a change now. */
export function readersOf(
  { services, now }: EventDeskVisit,
  told: Pick<Told, 'kind' | 'before' | 'after'>,
): Promise<Readers> {
  return countReaders(services.db.reader, { ...told, id: '', undoneId: null, createdAt: now });
}

export function everyoneIn({ registered, queued, registrars }: Readers): number {
  return registered + queued + registrars;
}

/** @param readers null: the organiser wants nobody to be told. */
export function tellingReview(
  { services, now }: EventDeskVisit,
  told: Told,
  details: EventDetails,
  readers: Readers | null,
): TellingReview {
  const t = tellingReviewText;
  if (!readers) return { t, recipients: t.silent, letter: null };
  if (everyoneIn(readers) === 0) return { t, recipients: t.nobody, letter: null };
  const registration = exampleReader(told.after, readers.registered > 0, now);
  const about = { details: { ...details, event: told.after }, registration };
  const { subject, greeting, blocks } = noticeMail(told, about, { ...services.mail, now });
  // Subjects have plain spaces, as they are cleaned.
  const plain = subject.replace(/\s+/g, ' ');
  return { t, recipients: t.recipients(readers), letter: { subject: plain, greeting, blocks } };
}
