import { eventTitle } from '../events/event-title.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { formatTime } from '../format/format-time.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from './about-registration.ts';
import { registeredBy } from './registered-by-mail.ts';
import { registrationCalendar } from './registration-calendar.ts';
import { facts, linkTo, registrationLetter } from './registration-mail.ts';
import { registrationMailText } from './registration-mail-text.ts';

/** E1: registered. */
export function confirmedMail(about: AboutRegistration, mail: MailContext): Letter {
  const t = textOf(about);
  const links = linkTo(about, mail);
  return registrationLetter(about, mail, {
    kind: 'confirmed',
    subject: t.subject.confirmed,
    blocks: [
      { type: 'text', text: t.confirmed(titleOf(about)) },
      ...registeredBy(about),
      facts(about),
      ...practical(about, links),
      { type: 'link', lead: t.cannotCome, text: t.cancel, url: links.cancel },
      { type: 'link', text: t.see, url: links.see },
      { type: 'link', lead: about.registeredBy ? t.notWanted : t.notYou, text: t.remove, url: links.cancel },
    ],
    calendar: registrationCalendar(about, mail, 'PUBLISH'),
  });
}

/** E2: in the queue, as number `rank`. */
export function queuedMail(about: AboutRegistration, rank: number, mail: MailContext): Letter {
  const t = textOf(about);
  const links = linkTo(about, mail);
  return registrationLetter(about, mail, {
    kind: 'queued',
    subject: t.subject.queued,
    blocks: [
      { type: 'text', text: t.queued(titleOf(about), rank) },
      ...registeredBy(about),
      facts(about),
      { type: 'text', text: about.details.event.offers ? t.offerRule : t.queueRule },
      { type: 'link', lead: t.leaveQueue, text: t.seeQueue, url: links.see },
      { type: 'link', lead: about.registeredBy ? t.notWanted : t.notYou, text: t.remove, url: links.cancel },
    ],
    why: 'other',
  });
}

/** E3c: the first in the queue has got the free seat. */
export function promotedMail(about: AboutRegistration, mail: MailContext): Letter {
  const t = textOf(about);
  const links = linkTo(about, mail);
  return registrationLetter(about, mail, {
    kind: 'promoted',
    subject: t.subject.promoted,
    blocks: [
      { type: 'text', text: t.promoted(titleOf(about)) },
      facts(about),
      ...practical(about, links),
      { type: 'link', lead: t.giveBackLead, text: t.giveBack, url: links.cancel },
      { type: 'link', text: t.see, url: links.see },
    ],
    calendar: registrationCalendar(about, mail, 'PUBLISH'),
  });
}

/** E5: cancelled by the attendee; `hadSeat` tells a seat from a place in the queue. */
export function cancelledMail(about: AboutRegistration, hadSeat: boolean, mail: MailContext): Letter {
  const t = textOf(about);
  const { details, registration } = about;
  const when = formatWhen(details.event, registration.language);
  const sentence = hadSeat ? t.cancelled : t.leftQueue;
  return registrationLetter(about, mail, {
    kind: 'cancelled',
    subject: hadSeat ? t.subject.cancelled : t.subject.leftQueue,
    blocks: [
      { type: 'text', text: sentence(titleOf(about), when) },
      { type: 'link', lead: t.again, text: t.registerAgain, url: linkTo(about, mail).register },
    ],
    calendar: hadSeat ? registrationCalendar(about, mail, 'CANCEL') : null,
    why: 'other',
  });
}

/** The same person sent the form again: only this letter tells. `rank` is null for someone with a seat. */
export function alreadyRegisteredMail(
  about: AboutRegistration,
  rank: number | null,
  mail: MailContext,
): Letter {
  const t = textOf(about);
  const title = titleOf(about);
  return registrationLetter(about, mail, {
    kind: 'already-registered',
    subject: rank === null ? t.subject.already : t.subject.alreadyQueued,
    blocks: [
      { type: 'text', text: rank === null ? t.already(title) : t.alreadyQueued(title, rank) },
      ...registeredBy(about),
      facts(about),
      { type: 'link', text: t.see, url: linkTo(about, mail).see },
    ],
    why: 'other',
  });
}

/** Too many registrations with one address: not stored, and this letter says why. */
export function limitReachedMail(about: AboutRegistration, mail: MailContext): Letter {
  const t = textOf(about);
  return {
    ...registrationLetter(about, mail, {
      kind: 'limit-reached',
      subject: t.subject.limit,
      blocks: [
        { type: 'text', text: t.limit(titleOf(about)) },
        { type: 'text', text: t.limitWhatNow },
      ],
      why: 'other',
    }),
    registrationId: null,
  };
}

function textOf({ registration }: AboutRegistration) {
  return registrationMailText[registration.language];
}

function titleOf({ details, registration }: AboutRegistration): string {
  return eventTitle(details.event, details.series, registration.language);
}

function practical(
  { details, registration }: AboutRegistration,
  links: { join: string; programme: string },
): Block[] {
  const t = registrationMailText[registration.language];
  const { gatheringAt, gatheringText } = details.event;
  const blocks: Block[] = [];
  if (gatheringAt) {
    const time = formatTime(gatheringAt, registration.language);
    blocks.push({ type: 'text', text: gatheringText ? t.gathering(gatheringText, time) : t.doors(time) });
  }
  if (registration.attendance === 'online')
    blocks.push({
      type: 'link',
      lead: t.joinLead,
      text: t.join(eventTypeText(details.event.type, registration.language).definite),
      url: links.join,
    });
  if (details.sessions.length >= 3) blocks.push({ type: 'link', text: t.programme, url: links.programme });
  return blocks;
}
