import type { Texts } from '../language.ts';

const sv = {
  days: { today: 'I dag', tomorrow: 'I morgon', on: (weekday: string) => `På ${weekday}` },
  subject: {
    online: (day: string, time: string, event: string) => `${day}${time}: ${event} – länk`,
    soon: (time: string, event: string) => `Börjar ${time}: ${event} – länk`,
    site: (day: string, event: string, town: string) => `${day}: ${event}${town}`,
    thanks: (event: string) => `Tack för att du var med: ${event}`,
  },
  online: (day: string, when: string, event: string) => `${day}, ${when}, är det dags för ${event}.`,
  soon: (time: string, event: string) => `${event} börjar ${time}.`,
  join: (the: string) => `Gå till ${the}`,
  joinRule: 'Länken öppnar två timmar före start och är din egen. Dela den inte.',
  notWorking: (contact: string) => `Fungerar inte länken? Mejla ${contact}.`,
  cannot: 'Kan du inte delta?',
  cancel: 'Avanmäl dig',
  speakers: (names: string) => `Medverkande: ${names}.`,
  andMore: (names: string) => `${names} med flera`,
  site: (day: string, event: string) => `${day} ses vi på ${event}.`,
  gathering: (what: string, time: string) => `${what} från ${time}.`,
  code: (code: string) => `Din anmälningskod vid ingången: ${code}`,
  programme: 'Läs eller skriv ut programmet',
  directions: (text: string) => `Hitta hit: ${text}`,
  noted: 'Vi har antecknat att du har lämnat önskemål om kost eller stöd.',
  cannotCome: 'Kan du inte komma? Avanmäl dig i dag så hinner vi ändra beställningen av mat.',
  thanks: (event: string) => `Tack för att du var med på ${event}. Här är materialet.`,
  page: 'Evenemangets sida',
};

const en: typeof sv = {
  days: { today: 'Today', tomorrow: 'Tomorrow', on: (weekday) => `On ${weekday}` },
  subject: {
    online: (day, time, event) => `${day}${time}: ${event} – link`,
    soon: (time, event) => `Starts at ${time}: ${event} – link`,
    site: (day, event, town) => `${day}: ${event}${town}`,
    thanks: (event) => `Thank you for joining: ${event}`,
  },
  online: (day, when, event) => `${day}, ${when}, it is time for ${event}.`,
  soon: (time, event) => `${event} starts at ${time}.`,
  join: (the) => `Go to ${the}`,
  joinRule: 'The link opens two hours before the start and is personal. Please do not share it.',
  notWorking: (contact) => `Link not working? Email ${contact}.`,
  cannot: 'Cannot take part?',
  cancel: 'Cancel your registration',
  speakers: (names) => `Speakers: ${names}.`,
  andMore: (names) => `${names} and others`,
  site: (day, event) => `${day} we meet at ${event}.`,
  gathering: (_what, time) => `Doors open at ${time}.`,
  code: (code) => `Your code at the entrance: ${code}`,
  programme: 'Read or print the programme',
  directions: (text) => `Getting here: ${text}`,
  noted: 'We have noted that you told us about dietary or access needs.',
  cannotCome: 'Cannot come? Cancel today so that we can change the food order.',
  thanks: (event) => `Thank you for joining ${event}. Here are the materials.`,
  page: 'The event page',
};

export const reminderText: Texts<typeof sv> = { sv, en };
