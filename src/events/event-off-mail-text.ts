import type { Texts } from '../language.ts';

/** `the` is in lower case; the sentence is capitalised where it is used. */
const sv = {
  cancelled: {
    subject: (event: string) => `Inställt: ${event}`,
    news: (the: string, cancelled: string) => `${the} är ${cancelled}.`,
    nothing: 'Du behöver inte göra något.',
    travel: 'Du behöver inte göra något. Har du bokat resa eller hotell behöver du avbeställa det själv.',
    series: 'Andra tillfällen i serien',
    what: 'Det som ställs in',
    sorry: 'Vi beklagar.',
  },
  postponed: {
    subject: (name: string) => `Uppskjutet: ${name}`,
    news: (the: string, postponed: string) => `${the} är ${postponed}. Nytt datum är inte bestämt.`,
    kept: 'Din anmälan ligger kvar och vi mejlar dig när datumet är klart.',
    keptQueued: 'Din plats i kön ligger kvar och vi mejlar dig när datumet är klart.',
    leave: 'Vill du inte vara kvar?',
    cancel: 'Avanmäl dig',
    leaveQueue: 'Lämna kön',
    event: 'Evenemang',
    was: 'Tidigare',
    calendar: 'En ny kalenderfil är bifogad. Den visar att dagen är osäker.',
  },
  resumed: {
    subject: (event: string) => `Blir av: ${event}`,
    news: (the: string) => `${the} blir av som planerat.`,
    ignore: (the: string, off: string) =>
      `Vårt mejl om att ${the} är ${off} var ett misstag. Bortse från det.`,
    kept: 'Du behöver inte göra något. Din anmälan gäller.',
    keptQueued: 'Du behöver inte göra något. Din plats i kön ligger kvar.',
    calendar: 'En ny kalenderfil är bifogad.',
    cannot: 'Kan du inte delta?',
  },
  registrar: {
    told: (event: string) => `Du har anmält personer till ${event}. Alla har fått ett eget mejl.`,
    lead: 'Den här länken är bara för dig.',
    see: 'Se gruppens anmälan',
  },
};

const en: typeof sv = {
  cancelled: {
    subject: (event) => `Cancelled: ${event}`,
    news: (the, cancelled) => `${the} has been ${cancelled}.`,
    nothing: 'You do not need to do anything.',
    travel:
      'You do not need to do anything. If you have booked travel or a hotel you need to cancel that yourself.',
    series: 'Other dates in the series',
    what: 'What is cancelled',
    sorry: 'We are sorry.',
  },
  postponed: {
    subject: (name) => `Postponed: ${name}`,
    news: (the, postponed) => `${the} has been ${postponed}. A new date has not been set.`,
    kept: 'Your registration is kept and we will email you the new date.',
    keptQueued: 'Your place on the waiting list is kept and we will email you the new date.',
    leave: 'Do not want to stay registered?',
    cancel: 'Cancel your registration',
    leaveQueue: 'Leave the waiting list',
    event: 'Event',
    was: 'Before',
    calendar: 'A new calendar file is attached. It shows that the day is not certain.',
  },
  resumed: {
    subject: (event) => `Going ahead: ${event}`,
    news: (the) => `${the} is going ahead as planned.`,
    ignore: (the, off) => `Our email saying that ${the} has been ${off} was a mistake. Please disregard it.`,
    kept: 'You do not need to do anything. Your registration is valid.',
    keptQueued: 'You do not need to do anything. Your place on the waiting list is kept.',
    calendar: 'A new calendar file is attached.',
    cannot: 'Cannot take part?',
  },
  registrar: {
    told: (event) => `You have registered people for ${event}. Everyone has received an email of their own.`,
    lead: 'This link is only for you.',
    see: "See the group's registration",
  },
};

export const eventOffMailText: Texts<typeof sv> = { sv, en };
