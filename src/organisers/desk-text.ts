/** What every page of the desk says; in Swedish only. */
export const deskText = {
  desk: 'Arrangör',
  menu: 'Arrangörens meny',
  sections: 'Evenemangets delar',
  signOut: 'Logga ut',
};
