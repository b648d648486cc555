import type { Texts } from '../language.ts';

const sv = {
  summary: (count: number) =>
    count === 1 ? 'Du behöver rätta 1 uppgift' : `Du behöver rätta ${count} uppgifter`,
  error: 'Fel:',
  sending: 'Skickar …',
  leaveEmpty: 'Lämna det här fältet tomt',
  tooQuick: 'Det gick väldigt fort. Dina uppgifter finns kvar – kontrollera dem och skicka igen.',
  expired: 'Sidan har varit öppen länge. Dina uppgifter finns kvar – skicka igen.',
  broken: 'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
  unknown: 'Välj ett av alternativen.',
  email: {
    empty: 'Fyll i din e-postadress.',
    incomplete: 'Fyll i en fullständig e-postadress, till exempel namn@example.com.',
    characters: (characters: string) =>
      `E-postadressen innehåller tecken som inte fungerar: ${characters}. Kontrollera stavningen.`,
    long: 'E-postadressen är för lång. Kontrollera att den är rätt.',
  },
};

const en: typeof sv = {
  summary: (count) => (count === 1 ? 'You need to correct 1 answer' : `You need to correct ${count} answers`),
  error: 'Error:',
  sending: 'Sending …',
  leaveEmpty: 'Leave this field empty',
  tooQuick: 'That was very quick. Your answers are still here – check them and send again.',
  expired: 'The page was open for a long time. Your answers are still here – send again.',
  broken: 'The text contains characters that cannot be read. Write it again.',
  unknown: 'Select one of the options.',
  email: {
    empty: 'Enter your email address.',
    incomplete: 'Enter a complete email address, like name@example.com.',
    characters: (characters) =>
      `The email address contains characters that do not work: ${characters}. Check the spelling.`,
    long: 'The email address is too long. Check that it is right.',
  },
};

/** Texts that every form shares. */
export const formText: Texts<typeof sv> = { sv, en };
