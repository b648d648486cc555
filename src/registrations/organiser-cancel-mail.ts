import { mainOrganiser, registrationContact } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from './about-registration.ts';
import { organiserCancelMailText } from './organiser-cancel-mail-text.ts';
import { registrationCalendar } from './registration-calendar.ts';
import { registrationLetter } from './registration-mail.ts';
import { registrationMailText } from './registration-mail-text.ts';

/** E5 when the organiser did it: says so, with what the organiser wants to add ('' for nothing). */
export function cancelledByOrganiserMail(
  about: AboutRegistration,
  hadSeat: boolean,
  message: string,
  mail: MailContext,
): Letter {
  const { details, registration } = about;
  const { language } = registration;
  const t = organiserCancelMailText[language];
  const { subject } = registrationMailText[language];
  const sentence = hadSeat ? t.seat : t.queue;
  const title = eventTitle(details.event, details.series, language);
  const said: Block[] = message === '' ? [] : [{ type: 'text', text: message }];
  const canAnswer = registrationContact(details) !== null;
  return registrationLetter(about, mail, {
    kind: 'cancelled',
    subject: hadSeat ? subject.cancelled : subject.leftQueue,
    blocks: [
      {
        type: 'text',
        text: sentence(mainOrganiser(details).shortName, title, formatWhen(details.event, language)),
      },
      ...said,
      ...(canAnswer ? [{ type: 'text', text: t.wrong } as const] : []),
    ],
    calendar: hadSeat ? registrationCalendar(about, mail, 'CANCEL') : null,
    why: 'other',
  });
}
