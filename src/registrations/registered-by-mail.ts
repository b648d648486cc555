import type { Block } from '../mail/letter.ts';
import { cutShown } from '../mail/mail-lines.ts';
import type { AboutRegistration } from './about-registration.ts';
import { registrationMailText } from './registration-mail-text.ts';

/** "Exempel Handläggare på Exempelkommunen har anmält dig."; nothing for whoever registered alone. */
export function registeredBy({ registration, registeredBy: by }: AboutRegistration): Block[] {
  if (!by) return [];
  const t = registrationMailText[registration.language];
  return [{ type: 'text', text: t.registeredBy(harmless(by.name), harmless(by.organisation)) }];
}

/** Somebody else's words in a stranger's letter: short, and no mail program makes a link of them. */
export function harmless(words: string): string {
  return cutShown(words.replace(/[.:/@](?=\S)/g, '$& '), 60);
}
