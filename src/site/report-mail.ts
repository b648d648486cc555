import type { Lang } from '../language.ts';
import type { Letter } from '../mail/letter.ts';

export type Report = {
  text: string;
  /** Null: whoever wrote it wants no answer. */
  email: string | null;
  /** Of the page it was written on. */
  lang: Lang;
};

export const reportKind = 'accessibility-report';

/** The letter to whoever runs the website; they read Swedish. */
export function reportLetter(
  report: Report,
  site: string,
  operator: { name: string; email: string },
): Letter {
  const { text, email, lang } = report;
  return {
    kind: reportKind,
    lang: 'sv',
    to: { name: operator.name, address: operator.email },
    from: 'En besökare',
    replyTo: email ? { name: '', address: email } : null,
    subject: `Brist i tillgänglighet på ${site}`,
    greeting: null,
    blocks: [
      { type: 'text', text: 'En besökare har beskrivit något som inte fungerar på webbplatsen:' },
      { type: 'quote', text },
      {
        type: 'text',
        text: email
          ? `Besökaren vill ha svar. Svara på det här mejlet, så går det till ${email}.`
          : 'Besökaren har inte lämnat någon adress och får inget svar.',
      },
      { type: 'text', text: lang === 'sv' ? 'Sidan lästes på svenska.' : 'Sidan lästes på engelska.' },
    ],
    foot: [
      {
        type: 'text',
        text: `Du får mejlet för att din adress är angiven som kontakt för ${site}.`,
      },
    ],
    calendar: null,
    eventId: null,
    registrationId: null,
    handwritten: true,
  };
}
