/** Every address of the organiser's desk, as patterns; in Swedish only. desk-routes.ts gives each its handler. */
export const deskAddresses = {
  home: '/arrangor',
  signIn: '/arrangor/logga-in',
  signInCode: '/arrangor/logga-in/kod',
  secondStep: '/arrangor/logga-in/andra-steget',
  setUpSecondStep: '/arrangor/logga-in/satt-upp',
  signInLink: '/arrangor/logga-in/:key',
  signOut: '/arrangor/logga-ut',
  sessions: '/arrangor/inloggningar',
  ownPage: '/arrangor/du',
  drafts: '/arrangor/det-du-skrev',
  newEvent: '/arrangor/evenemang/nytt',
  pasteInvitation: '/arrangor/evenemang/nytt/klistra-in',
  reviewInvitation: '/arrangor/evenemang/nytt/klistra-in/:import',
  event: '/arrangor/evenemang/:id',
  programme: '/arrangor/evenemang/:id/program',
  copyEvent: '/arrangor/evenemang/:id/kopiera',
  editEvent: '/arrangor/evenemang/:id/redigera',
  previewEvent: '/arrangor/evenemang/:id/forhandsgranska',
  publishEvent: '/arrangor/evenemang/:id/publicera',
  unpublishEvent: '/arrangor/evenemang/:id/avpublicera',
  eventOff: '/arrangor/evenemang/:id/installning',
  undoOff: '/arrangor/evenemang/:id/installning/angra',
  moveEvent: '/arrangor/evenemang/:id/flytta',
  undoMove: '/arrangor/evenemang/:id/flytta/angra',
  closeRegistration: '/arrangor/evenemang/:id/stang-anmalan',
  reopenRegistration: '/arrangor/evenemang/:id/oppna-anmalan',
  questions: '/arrangor/evenemang/:id/fragor',
  mailLog: '/arrangor/evenemang/:id/mejl',
  letterAgain: '/arrangor/evenemang/:id/mejl/:letter',
  log: '/arrangor/evenemang/:id/logg',
  postponeErasure: '/arrangor/evenemang/:id/gallring',
  attendees: '/arrangor/evenemang/:id/deltagare',
  addAttendee: '/arrangor/evenemang/:id/deltagare/ny',
  severalAttendees: '/arrangor/evenemang/:id/deltagare/markerade',
  attendee: '/arrangor/evenemang/:id/deltagare/:rid',
  changeAttendee: '/arrangor/evenemang/:id/deltagare/:rid/andra',
  cancelAttendee: '/arrangor/evenemang/:id/deltagare/:rid/avanmal',
  attendeeToQueue: '/arrangor/evenemang/:id/deltagare/:rid/till-ko',
  sendAgain: '/arrangor/evenemang/:id/deltagare/:rid/skicka-igen',
  attendeeNeeds: '/arrangor/evenemang/:id/deltagare/:rid/kost-och-behov',
  giveSeat: '/arrangor/evenemang/:id/deltagare/:rid/plats',
  offerAttendee: '/arrangor/evenemang/:id/deltagare/:rid/erbjud',
  queue: '/arrangor/evenemang/:id/ko',
  exportAttendees: '/arrangor/evenemang/:id/export',
  kitchen: '/arrangor/evenemang/:id/kost',
  needs: '/arrangor/evenemang/:id/behov',
  seriesAtDesk: '/arrangor/serier',
  newSeries: '/arrangor/serier/ny',
  editSeries: '/arrangor/serier/:id',
  settings: '/arrangor/installningar',
  organisationSettings: '/arrangor/installningar/:organisation',
  privacyApproval: '/arrangor/installningar/:organisation/personuppgifter',
  users: '/arrangor/installningar/:organisation/anvandare',
  user: '/arrangor/installningar/:organisation/anvandare/:user',
  retention: '/arrangor/gallring',
  siteNotices: '/arrangor/driftmeddelanden',
} as const satisfies Record<string, `/arrangor${string}`>;

export type DeskAddress = keyof typeof deskAddresses;

/** An address filled in: `deskPath('event', { id })`. Throws when a value is missing. */
export function deskPath(address: DeskAddress, values: Record<string, string> = {}): string {
  return deskAddresses[address].replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${address} needs ${name}`);
    return encodeURIComponent(value);
  });
}

/** Where to go after signing in: a page of the desk, or null. Never another site, however it is spelled. */
export function returnPath(given: string): string | null {
  const isDesk = /^\/arrangor(\/[\w.~-]+)*(\?[\w.~=&%+-]*)?$/.test(given) && given.length <= 500;
  const climbs = /(^|\/)\.{1,2}(\/|\?|$)/.test(given);
  const signsIn = given.startsWith(deskAddresses.signIn) || given === deskAddresses.signOut;
  return isDesk && !climbs && !signsIn ? given : null;
}
