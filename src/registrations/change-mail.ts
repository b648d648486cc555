import type { EventDetails } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import type { Block, Fact, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from './about-registration.ts';
import { changeMailText } from './change-mail-text.ts';
import { harmless } from './registered-by-mail.ts';
import type { Registration } from './registration.ts';
import { registrationCalendar } from './registration-calendar.ts';
import { facts, linkTo, registrationLetter } from './registration-mail.ts';
import { registrationText } from './registration-text.ts';

export type Changed = {
  details: EventDetails;
  before: Registration;
  after: Registration;
  reason: 'change' | 'hand-over';
  /** The new person is registered already, so nothing was changed but the link. */
  taken: boolean;
  /** Whoever handed it over, when the former holder did not. */
  changedBy?: AboutRegistration['registeredBy'];
};

/** E4 and its kin: whoever had the registration and whoever has it now each get to know. */
export function changeLetters(changed: Changed, mail: MailContext): Letter[] {
  const { before, after, taken, reason } = changed;
  if (taken) return [takenMail(changed, mail)];
  if (reason === 'hand-over') return [handedOverMail(changed, mail), handedAwayMail(changed, mail)];
  if (before.emailKey === after.emailKey) return [changedMail(changed, after, mail)];
  return [changedMail(changed, after, mail), changedMail(changed, before, mail)];
}

/** E4 to one of the two addresses; only the present one gets the link. */
function changedMail(changed: Changed, recipient: Registration, mail: MailContext): Letter {
  const { details, before, after } = changed;
  const t = changeMailText[after.language];
  const present = recipient === after;
  const about = { details, registration: recipient };
  const newLink = before.tokenVersion !== after.tokenVersion;
  const links: Block[] = present
    ? [
        ...(newLink ? [{ type: 'text', text: t.newLink } as const] : []),
        { type: 'link', text: t.see, url: linkTo(about, mail).see },
      ]
    : [{ type: 'text', text: t.linkMoved }];
  return registrationLetter(about, mail, {
    kind: 'changed',
    subject: t.subject,
    blocks: [
      { type: 'text', text: t.changed(titleOf(changed)) },
      ...differences(changed),
      { type: 'text', text: t.sensitive },
      facts(about),
      { type: 'text', text: t.notYou },
      ...links,
    ],
    calendar: present && after.confirmedAt ? registrationCalendar(about, mail, 'PUBLISH') : null,
  });
}

function handedOverMail(changed: Changed, mail: MailContext): Letter {
  const { details, before, after } = changed;
  const t = changeMailText[after.language].handedOver;
  const about = { details, registration: after };
  const links = linkTo(about, mail);
  const from = `${before.firstName} ${before.lastName}`;
  const by = changer(changed, after);
  return registrationLetter(about, mail, {
    kind: 'handed-over',
    subject: t.toSubject,
    blocks: [
      { type: 'text', text: by ? t.toBy(from, titleOf(changed), by) : t.to(from, titleOf(changed)) },
      ...(after.confirmedAt ? [] : [{ type: 'text', text: t.queue } as const]),
      facts(about),
      { type: 'link', text: changeMailText[after.language].see, url: links.see },
      { type: 'link', lead: t.cannotCome, text: t.cancel, url: links.cancel },
    ],
    calendar: after.confirmedAt ? registrationCalendar(about, mail, 'PUBLISH') : null,
  });
}

/** To the former holder; the calendar entry is taken out, under the number that the new holder's has. */
function handedAwayMail(changed: Changed, mail: MailContext): Letter {
  const { details, before, after } = changed;
  const t = changeMailText[before.language].handedOver;
  const about = { details, registration: { ...before, sequence: after.sequence } };
  const to = `${after.firstName} ${after.lastName}`;
  const by = changer(changed, before);
  return registrationLetter(about, mail, {
    kind: 'handed-away',
    subject: by ? t.fromSubjectBy : t.fromSubject,
    blocks: [
      { type: 'text', text: by ? t.fromBy(to, titleOf(changed), by) : t.from(to, titleOf(changed)) },
      { type: 'text', text: t.erased },
      { type: 'text', text: changeMailText[before.language].notYou },
    ],
    calendar: before.confirmedAt ? registrationCalendar(about, mail, 'CANCEL') : null,
  });
}

/** "Exempel Handläggare på Exempelkommunen", in the reader's language; null when the former holder did it. */
function changer({ changedBy }: Changed, { language }: Registration): string | null {
  if (!changedBy) return null;
  return changeMailText[language].who(harmless(changedBy.name), harmless(changedBy.organisation));
}

function takenMail(changed: Changed, mail: MailContext): Letter {
  const { details, after } = changed;
  const t = changeMailText[after.language];
  const about = { details, registration: after };
  return registrationLetter(about, mail, {
    kind: 'change-refused',
    subject: t.taken.subject,
    blocks: [
      { type: 'text', text: t.taken.text(titleOf(changed)) },
      { type: 'text', text: t.newLink },
      { type: 'link', text: t.see, url: linkTo(about, mail).see },
    ],
  });
}

function titleOf({ details, after }: Changed): string {
  return eventTitle(details.event, details.series, after.language);
}

/** "Organisation: Botkyrka kommun -> Huddinge kommun"; food and access never. */
function differences({ before, after }: Changed): Block[] {
  const t = changeMailText[after.language];
  const { roles } = registrationText[after.language];
  const shown = (value: string | null) => value ?? t.nothing;
  const rows: [string, string, string][] = [
    [t.labels.name, `${before.firstName} ${before.lastName}`, `${after.firstName} ${after.lastName}`],
    [t.labels.email, before.email, after.email],
    [t.labels.organisation, before.organisation, after.organisation],
    [t.labels.role, shown(before.role && roles[before.role]), shown(after.role && roles[after.role])],
    [t.labels.title, shown(before.title), shown(after.title)],
  ];
  const changedRows = rows.filter(([, old, present]) => old !== present);
  if (changedRows.length === 0) return [];
  return [
    { type: 'heading', text: t.what },
    {
      type: 'facts',
      rows: changedRows.map(([label, old, present]): Fact => ({ label, value: `${old} -> ${present}` })),
    },
  ];
}
