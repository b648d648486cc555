import type { EventDetails } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { AboutRegistration } from '../registrations/about-registration.ts';
import { eventRows } from '../registrations/event-rows.ts';
import { harmless } from '../registrations/registered-by-mail.ts';
import { registrationCalendar } from '../registrations/registration-calendar.ts';
import { letterAbout, linkTo, registrationLetter } from '../registrations/registration-mail.ts';
import { registrationMailText } from '../registrations/registration-mail-text.ts';
import type { Registrar, RegistrationGroup } from './group.ts';
import { groupToken } from './group-link.ts';
import { groupMailText } from './group-mail-text.ts';

/** Of this kind so many a day go to one address. */
export const summaryKind = 'group-summary';

/** `rank`: number in the queue, null for a seat. The code is the one that the person's own letter has. */
export type Told = { name: string; code: string; rank: number | null };

/** E14: what became of the form, to whoever sent it. The same for someone new and someone registered already. */
export function groupSummaryMail(
  details: EventDetails,
  group: RegistrationGroup,
  told: readonly Told[],
  mail: MailContext,
): Letter {
  const { language } = group;
  const t = groupMailText[language].summary;
  const { event, series } = details;
  const seated = told.filter(({ rank }) => rank === null).map(({ name, code }) => t.withCode(name, code));
  const queued = told.flatMap(({ name, rank }) => (rank === null ? [] : [t.withRank(name, rank)]));
  const url = `${mail.baseUrl}${sitePaths(language).group(groupToken(mail.keys, group))}`;
  return letterAbout(details, group, mail, {
    kind: summaryKind,
    subject: (short) => t.subject(told.length, short),
    blocks: [
      { type: 'text', text: t.text(told.length, eventTitle(event, series, language)) },
      { type: 'facts', rows: eventRows(details, language, event.attendance) },
      ...listed(t.confirmed, seated),
      ...listed(t.queued, queued),
      { type: 'text', text: t.own },
      { type: 'link', lead: t.lead, text: t.see, url },
    ],
    why: 'other',
  });
}

/** E5, when somebody else has cancelled: says who. */
export function cancelledByRegistrarMail(
  about: AboutRegistration,
  by: Registrar,
  hadSeat: boolean,
  mail: MailContext,
): Letter {
  const { details, registration } = about;
  const { language } = registration;
  const t = groupMailText[language].cancelled;
  const title = eventTitle(details.event, details.series, language);
  const name = harmless(`${by.firstName} ${by.lastName}`);
  const sentence = hadSeat ? t.seat : t.queue;
  const when = formatWhen(details.event, language);
  return registrationLetter(about, mail, {
    kind: 'cancelled',
    subject: registrationMailText[language].subject.cancelled,
    blocks: [
      { type: 'text', text: sentence(name, harmless(by.organisation), title, when) },
      {
        type: 'link',
        lead: t.again,
        text: registrationMailText[language].registerAgain,
        url: linkTo(about, mail).register,
      },
    ],
    calendar: hadSeat ? registrationCalendar(about, mail, 'CANCEL') : null,
  });
}

function listed(heading: string, items: string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', text: heading },
        { type: 'list', items },
      ];
}
