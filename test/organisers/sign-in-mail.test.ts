import { expect, test } from 'vitest';
import { askForLetter, deskWithOrganiser, newBrowser } from './signing-in.ts';

test('the letter says what to do, for how long, and that nothing needs to be done', async () => {
  const { desk, organiser } = await deskWithOrganiser();
  const { letter, link, code } = await askForLetter(desk, newBrowser(desk), organiser.email);
  expect(letter?.text).toBe(`Hej!

Logga in här:
${desk.url}${link}

Eller skriv koden på sidan där du bad om den: ${code}

Länken och koden gäller i 15 minuter och kan användas en gång.

Har du inte försökt logga in? Då behöver du inte göra något.

Du får mejlet för att din e-postadress skrevs in på webbplatsen.
`);
  expect(letter).toMatchObject({
    from: { address: 'anmalan@example.com' },
    replyTo: { name: 'Exempelmyndigheten', address: 'kontakt@example.com' },
    calendar: null,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'sv' },
  });
  expect(letter?.html).toContain(`href="${desk.url}${link}"`);
});
