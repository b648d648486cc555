/** The second step of signing in: the code of an authenticator app. In Swedish only. */
export const secondStepText = {
  title: 'Ange koden från din app',
  intro: 'Öppna appen där du lade till webbplatsen och skriv koden som visas.',
  code: 'Kod från appen',
  button: 'Logga in',
  wrong: 'Koden stämmer inte. Vänta på nästa kod i appen och försök igen.',
  recovery: {
    heading: 'Har du inte telefonen?',
    intro: 'Skriv en av återställningskoderna som du fick när du satte upp appen. Varje kod gäller en gång.',
    label: 'Återställningskod',
    button: 'Logga in med återställningskod',
    wrong: 'Återställningskoden stämmer inte, eller så är den redan använd.',
    none: 'Har du inga koder? Be den som driver webbplatsen att nollställa ditt andra steg.',
  },
  setUp: {
    title: 'Skydda din inloggning',
    intro:
      'Du får se personuppgifter, så inloggningen behöver ett andra steg: en kod från en app i din telefon. Du gör det här en gång.',
    steps: [
      'Öppna en app för engångskoder, till exempel Microsoft Authenticator, Google Authenticator eller Aegis.',
      'Lägg till ett konto genom att läsa av rutan, eller skriv in nyckeln för hand.',
      'Skriv koden som appen visar.',
    ],
    picture: 'QR-kod som lägger till webbplatsen i appen',
    key: 'Nyckel att skriva in för hand',
    button: 'Slå på',
    wrong: 'Koden stämmer inte. Kontrollera att telefonens klocka går rätt och skriv koden som visas nu.',
  },
  codes: {
    title: 'Spara dina återställningskoder',
    intro:
      'Det andra steget är på. Tappar du telefonen loggar du in med en av koderna. Skriv ut dem eller spara dem i en lösenordshanterare: de visas bara nu.',
    done: 'Fortsätt',
  },
};

export type SecondStepText = typeof secondStepText;
