/** Signing in: letter, code, the second step. In Swedish only. */
export const signInText = {
  title: 'Logga in',
  intro:
    'För dig som arrangerar evenemang. Vi mejlar en länk och en kod till dig. Du behöver inget lösenord.',
  email: 'E-postadress',
  send: 'Skicka inloggningslänk',
  demo: 'I demon skickas inga mejl. Läs dem här:',
  demoPeople:
    'I demon kan du logga in som exempel.administrator@example.com, exempel.handlaggare@example.com eller exempel.lasare@example.com.',
  demoLink: 'Mejl i demot',
  signedOut: 'Du är utloggad.',
  expired: 'Du har varit inloggad länge och behöver logga in igen. Det du skrev finns kvar.',
  tooMany: 'Koden var fel för många gånger. Börja om från början.',
  check: {
    title: 'Kolla din e-post',
    sent: (address: string) =>
      `Vi har skickat en länk och en sexsiffrig kod till ${address}. De gäller i 15 minuter.`,
    code: 'Kod',
    button: 'Logga in',
    again: 'Kom inget mejl? Titta i skräpposten. Vänta en halv minut innan du ber om ett nytt.',
    againButton: 'Skicka igen',
    wrong: 'Koden stämmer inte. Kontrollera siffrorna eller be om en ny kod.',
    over: 'Koden har gått ut. Be om en ny.',
  },
  link: {
    ask: (name: string) => `Du loggar in som ${name}.`,
    button: 'Logga in',
    gone: 'Länken gäller inte längre',
    goneText: 'Den har redan använts, eller så har det gått mer än 15 minuter. Be om en ny.',
    anew: 'Be om en ny länk',
  },
  mail: {
    subject: (site: string) => `Logga in på ${site}`,
    greeting: 'Hej!',
    link: 'Logga in här',
    code: (code: string) => `Eller skriv koden på sidan där du bad om den: ${code}`,
    valid: 'Länken och koden gäller i 15 minuter och kan användas en gång.',
    notYou: 'Har du inte försökt logga in? Då behöver du inte göra något.',
    why: 'Du får mejlet för att din e-postadress skrevs in på webbplatsen.',
  },
};

export type SignInText = typeof signInText;
