import { eventTitle } from '../events/event-title.ts';
import type { Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { AboutRegistration } from '../registrations/about-registration.ts';
import { registrationLetter } from '../registrations/registration-mail.ts';
import { reminderText } from './reminder-text.ts';

/** E9: thanks, with the material. */
export function thanksMail(about: AboutRegistration, mail: MailContext): Letter {
  const { details, registration } = about;
  const { event, materials } = details;
  const lang = registration.language;
  const t = reminderText[lang];
  return registrationLetter(about, mail, {
    kind: 'thanks',
    subject: () => t.subject.thanks(event.shortName),
    blocks: [
      { type: 'text', text: t.thanks(eventTitle(event, details.series, lang)) },
      ...materials.map(({ title, url }) => ({ type: 'link', text: title, url }) as const),
      { type: 'link', text: t.page, url: `${mail.baseUrl}${sitePaths(lang).event(event.slug)}` },
    ],
  });
}
