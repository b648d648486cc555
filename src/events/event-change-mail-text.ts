import type { Texts } from '../language.ts';

/** `the` is in lower case; the sentence is capitalised where it is used. */
const sv = {
  subject: {
    date: (name: string, date: string) => `Nytt datum: ${name} flyttas till ${date}`,
    dated: (event: string) => `Datum bestämt: ${event}`,
    heldAfterAll: (event: string) => `Blir av: ${event}`,
    dateToCome: (name: string) => `Datum kommer senare: ${name}`,
    time: (event: string) => `Ny tid: ${event}`,
    venue: (event: string) => `Ny plats: ${event}`,
    link: (event: string) => `Ny länk: ${event}`,
    details: (event: string) => `Ändrade uppgifter: ${event}`,
  },
  news: {
    moved: (the: string, moved: string) => `${the} är ${moved} till ett nytt datum.`,
    movedToMonth: (the: string, moved: string, month: string) =>
      `${the} är ${moved} till ${month}. Dagen är inte bestämd.`,
    movedAway: (the: string, moved: string) => `${the} är ${moved}. Nytt datum är inte bestämt.`,
    dated: (the: string) => `${the} har fått ett datum.`,
    redated: (the: string) => `${the} har fått ett nytt datum.`,
    heldAfterAll: (the: string) => `${the} blir av, på det datum som var bestämt.`,
    time: (the: string) => `${the} har fått en ny tid.`,
    timeToCome: (the: string) => `${the} får en ny tid. Den kommer senare.`,
    timed: (the: string) => `${the} har fått en tid.`,
    venue: (the: string) => `${the} har fått en ny plats.`,
    online: (the: string) => `${the} hålls online.`,
    link: (the: string) => `${the} har fått en ny länk.`,
    details: (the: string) => `Uppgifterna om ${the} är ändrade.`,
    alsoVenue: 'Platsen är också ny.',
    alsoOnline: 'Vi ses online i stället för på plats.',
    alsoLink: 'Länken är också ny.',
  },
  rows: { before: 'Tidigare', now: 'Nu', venueBefore: 'Tidigare plats', venueNow: 'Ny plats' },
  valid: {
    date: 'Din anmälan gäller det nya datumet. Passar det inte?',
    dateToCome: 'Din anmälan ligger kvar och vi mejlar dig när datumet är klart. Vill du inte vara kvar?',
    time: 'Din anmälan gäller den nya tiden. Passar den inte?',
    venue: 'Din anmälan gäller den nya platsen. Passar den inte?',
    link: 'Kan du inte delta?',
    details: 'Din anmälan gäller som förut. Kan du inte delta?',
  },
  queued: {
    date: 'Din plats i kön gäller det nya datumet. Passar det inte?',
    dateToCome: 'Din plats i kön ligger kvar och vi mejlar dig när datumet är klart. Vill du inte vara kvar?',
    time: 'Din plats i kön gäller den nya tiden. Passar den inte?',
    venue: 'Din plats i kön gäller den nya platsen. Passar den inte?',
    link: 'Vill du inte stå i kö?',
    details: 'Din plats i kön gäller som förut. Vill du inte stå kvar?',
  },
  cancel: 'Avanmäl dig',
  leave: 'Lämna kön',
  join: (the: string) => `Gå till ${the}`,
  joinLead:
    'Din egen länk är samma som förut och leder rätt. Har du sparat mötets adress gäller den inte längre.',
  calendar: 'En ny kalenderfil är bifogad.',
  calendarRemoves: 'Den bifogade filen tar bort dagen ur din kalender.',
  undone: 'Flytten är ångrad. Det som stod i vårt förra mejl om datum, tid eller plats gäller inte.',
  message: 'Meddelande från arrangören:',
};

const en: typeof sv = {
  subject: {
    date: (name, date) => `New date: ${name} moves to ${date}`,
    dated: (event) => `Date set: ${event}`,
    heldAfterAll: (event) => `Going ahead: ${event}`,
    dateToCome: (name) => `Date to come: ${name}`,
    time: (event) => `New time: ${event}`,
    venue: (event) => `New venue: ${event}`,
    link: (event) => `New link: ${event}`,
    details: (event) => `Changed details: ${event}`,
  },
  news: {
    moved: (the, moved) => `${the} has ${moved} to a new date.`,
    movedToMonth: (the, moved, month) => `${the} has ${moved} to ${month}. The day has not been set.`,
    movedAway: (the, moved) => `${the} has been ${moved}. A new date has not been set.`,
    dated: (the) => `${the} has been given a date.`,
    redated: (the) => `${the} has been given a new date.`,
    heldAfterAll: (the) => `${the} is going ahead on the date that was set.`,
    time: (the) => `${the} has a new time.`,
    timeToCome: (the) => `${the} will have a new time. It will come later.`,
    timed: (the) => `${the} has been given a time.`,
    venue: (the) => `${the} has a new venue.`,
    online: (the) => `${the} is held online.`,
    link: (the) => `${the} has a new link.`,
    details: (the) => `Some details about ${the} have changed.`,
    alsoVenue: 'The venue is new too.',
    alsoOnline: 'We meet online instead of in person.',
    alsoLink: 'The link is new too.',
  },
  rows: { before: 'Before', now: 'Now', venueBefore: 'Previous venue', venueNow: 'New venue' },
  valid: {
    date: 'Your registration is valid for the new date. Does it not suit you?',
    dateToCome:
      'Your registration is kept and we will email you the new date. Do not want to stay registered?',
    time: 'Your registration is valid for the new time. Does it not suit you?',
    venue: 'Your registration is valid for the new venue. Does it not suit you?',
    link: 'Cannot take part?',
    details: 'Your registration is valid as before. Cannot take part?',
  },
  queued: {
    date: 'Your place on the waiting list is valid for the new date. Does it not suit you?',
    dateToCome:
      'Your place on the waiting list is kept and we will email you the new date. Do not want to stay on the list?',
    time: 'Your place on the waiting list is valid for the new time. Does it not suit you?',
    venue: 'Your place on the waiting list is valid for the new venue. Does it not suit you?',
    link: 'Do not want to stay on the list?',
    details: 'Your place on the waiting list is valid as before. Do not want to stay on the list?',
  },
  cancel: 'Cancel your registration',
  leave: 'Leave the waiting list',
  join: (the) => `Go to ${the}`,
  joinLead:
    'Your own link is the same as before and still works. If you have saved the address of the meeting, it no longer works.',
  calendar: 'A new calendar file is attached.',
  calendarRemoves: 'The attached file takes the day out of your calendar.',
  undone:
    'The move has been undone. What our previous email said about the date, time or place does not apply.',
  message: 'Message from the organiser (in Swedish):',
};

export const eventChangeMailText: Texts<typeof sv> = { sv, en };
