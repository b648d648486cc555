import type { Session } from '../events/event.ts';

const meal =
  /^(?:gemensam |stående |lättare |vegetarisk )?(?:lunch|middag|frukost|buffé|konferensmiddag|brunch|dinner|breakfast|lunch break|lunchpaus|lunchmingel)(?![\p{L}])/iu;
const pause =
  /^(?:kort |för?middags|efter?middags|gemensam )?(?:paus|rast|fika|kaffe|kaffepaus|fikapaus|bensträckare|kaffe och .{1,30}|pausgympa|break|coffee|coffee break|short break|tea|mingel|registrering|registration|incheckning|insläpp|drop-in|samling|mikropaus|förmiddagsfika|eftermiddagsfika|förmiddagskaffe|eftermiddagskaffe)(?![\p{L}])/iu;
const last =
  /^(?:avslut|slut|slut för (?:i ?dag|dagen)|avslutning|dagen (?:slutar|avslutas)|(?:konferensen|webbinariet|seminariet) (?:slutar|avslutas)|tack för (?:i ?dag|idag|oss)(?: och .{1,40})?|hemresa|end|close|end of (?:day|conference|programme|the day)|closing)[.!]?$/iu;

/** "Paus" and "Lunch" are no points of their own; a lecture at lunch is. */
export function kindOfSession(title: string): Session['kind'] {
  if (title.length > 70 || /föreläs|seminari|diskussion|samtal|presentation|lecture|talk/iu.test(title))
    return 'session';
  if (last.test(title)) return 'end';
  if (meal.test(title)) return 'meal';
  return pause.test(title) ? 'break' : 'session';
}

const formats =
  'workshop|panel|panelsamtal|paneldiskussion|föreläsning|gruppdiskussion|keynote|diskussion|samtal|parallella pass|grupparbete|film|lecture|panel discussion';
const inParentheses = new RegExp(`\\s\\((${formats})\\)$`, 'iu');

/** "Vägen framåt (Workshop)" is a workshop with the title "Vägen framåt". */
export function formatOfTitle(title: string): { title: string; format: string | null } {
  const said = inParentheses.exec(title);
  return said
    ? { title: title.slice(0, said.index), format: (said[1] ?? '').toLowerCase() }
    : { title, format: null };
}
