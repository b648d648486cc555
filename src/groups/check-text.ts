import type { Texts } from '../language.ts';

const sv = {
  title: 'Kontrollera anmälan',
  note: 'Anmälan skickas inte förrän du klickar på Skicka anmälan.',
  queueNote: 'Ingen ställs i kö förrän du klickar på knappen.',
  change: 'Ändra',
  name: 'Namn',
  email: 'E-postadress',
  organisation: 'Organisation',
  you: 'Du som anmäler',
  self: 'Du själv',
  yours: 'Dina uppgifter',
  people: (n: number) => (n === 1 ? '1 person' : `${n} personer`),
  send: 'Skicka anmälan',
  sendFor: (n: number) => `Skicka anmälan för ${n === 1 ? '1 person' : `${n} personer`}`,
  queueFor: (n: number) => `Ställ ${n === 1 ? '1 person' : `${n} personer`} i kö`,
  suggestion: (who: string, address: string) => `${who}: menade du ${address}? Ändra om adressen är fel.`,
  keyUsed: 'Du har redan skickat en anmälan härifrån. Skicka igen om du vill göra en anmälan till.',
  seats: {
    legend: (left: number, wanted: number) =>
      `Det finns ${left === 1 ? '1 plats' : `${left} platser`} kvar men du anmäler ${wanted} personer.`,
    allQueued: 'Alla platser är bokade. Alla ställs i kö, i formulärets ordning.',
    firstAndQueue: (left: number, rest: number) =>
      `${left === 1 ? 'Anmäl den första' : `Anmäl de ${left} första`} och ställ ${rest} i kö`,
    firstOnly: (left: number) => `Anmäl bara ${left === 1 ? 'den första' : `de ${left} första`}`,
    goBack: 'Gå tillbaka och ändra',
    choose: 'Välj hur du vill göra.',
    went: 'Det hann bli färre platser',
    wentText: 'Någon annan hann före. Inget är skickat. Välj hur du vill göra.',
  },
};

const en: typeof sv = {
  title: 'Check the registration',
  note: 'Nothing is sent until you select Send registration.',
  queueNote: 'Nobody is put on the waiting list until you select the button.',
  change: 'Change',
  name: 'Name',
  email: 'Email address',
  organisation: 'Organisation',
  you: 'About you',
  self: 'You',
  yours: 'Your details',
  people: (n) => (n === 1 ? '1 person' : `${n} people`),
  send: 'Send registration',
  sendFor: (n) => `Register ${n === 1 ? '1 person' : `${n} people`}`,
  queueFor: (n) => `Put ${n === 1 ? '1 person' : `${n} people`} on the waiting list`,
  suggestion: (who, address) => `${who}: did you mean ${address}? Change it if the address is wrong.`,
  keyUsed: 'You have already sent a registration from here. Send again to make another one.',
  seats: {
    legend: (left, wanted) =>
      `There ${left === 1 ? 'is 1 place' : `are ${left} places`} left but you are registering ${wanted} people.`,
    allQueued: 'All places are taken. Everyone is put on the waiting list, in the order of the form.',
    firstAndQueue: (left, rest) =>
      `Register the first ${left === 1 ? 'person' : left} and put ${rest} on the waiting list`,
    firstOnly: (left) => `Register only the first ${left === 1 ? 'person' : left}`,
    goBack: 'Go back and change',
    choose: 'Select what to do.',
    went: 'There are fewer places now',
    wentText: 'Somebody else was first. Nothing has been sent. Select what to do.',
  },
};

export const checkText: Texts<typeof sv> = { sv, en };
export type CheckText = typeof sv;
