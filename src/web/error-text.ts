import type { Texts } from '../language.ts';

const sv = {
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara felstavad eller sidan flyttad. Gå till alla evenemang eller sök.',
  },
  gone: { title: 'Sidan är borttagen', text: 'Evenemanget är borttaget av arrangören.' },
  seriesGone: { title: 'Sidan är borttagen', text: 'Serien är borttagen av arrangören.' },
  linkGone: {
    title: 'Länken gäller inte längre',
    text: 'Anmälan är borttagen enligt våra gallringsregler.',
  },
  crossSite: {
    title: 'Formuläret kunde inte skickas',
    text: 'Det skickades från en annan webbplats. Öppna sidan här och skicka igen.',
  },
  tooMany: {
    title: 'För många försök',
    text: (minutes: number) => `Vänta ${minutes === 1 ? '1 minut' : `${minutes} minuter`} och försök igen.`,
  },
  tooLarge: {
    title: 'Formuläret är för stort',
    text: 'Det är mer än vi kan ta emot på en gång. Gå tillbaka, korta texten eller markera färre, och skicka igen.',
  },
  badRequest: {
    title: 'Adressen går inte att läsa',
    text: 'Länken kan ha blivit skadad på vägen. Gå till alla evenemang eller sök.',
  },
  broken: {
    title: 'Något gick fel hos oss',
    text: (code: string) =>
      `Försök igen om en stund. Dina uppgifter har inte sparats. Ange felkod ${code} om du kontaktar oss.`,
  },
  busy: {
    title: 'Just nu är det många som anmäler sig',
    text: 'Vänta en minut, gå tillbaka och skicka igen. Dina uppgifter har inte sparats.',
  },
  allEvents: 'Alla evenemang',
  search: 'Sök evenemang',
  searchButton: 'Sök',
};

const en: typeof sv = {
  notFound: {
    title: 'Page not found',
    text: 'The address may be misspelt or the page has moved. See all events or search.',
  },
  gone: { title: 'This page has been removed', text: 'The organiser has removed this event.' },
  seriesGone: { title: 'This page has been removed', text: 'The organiser has removed this series.' },
  linkGone: {
    title: 'This link no longer works',
    text: 'The registration has been deleted under our retention rules.',
  },
  crossSite: {
    title: 'The form could not be sent',
    text: 'It was sent from another website. Open the page here and send again.',
  },
  tooMany: {
    title: 'Too many attempts',
    text: (minutes) => `Wait ${minutes === 1 ? '1 minute' : `${minutes} minutes`} and try again.`,
  },
  tooLarge: {
    title: 'The form is too large',
    text: 'It is more than we can receive at once. Go back, shorten the text or select fewer, and send again.',
  },
  badRequest: {
    title: 'The address cannot be read',
    text: 'The link may have been damaged on its way. See all events or search.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: (code) => `Try again in a while. Nothing was saved. Quote error code ${code} if you contact us.`,
  },
  busy: {
    title: 'Many people are registering right now',
    text: 'Wait a minute, go back and send again. Nothing was saved.',
  },
  allEvents: 'All events',
  search: 'Search events',
  searchButton: 'Search',
};

export const errorText: Texts<typeof sv> = { sv, en };
