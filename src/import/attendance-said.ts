import type { Attendance } from '../events/event.ts';
import type { Found, Invitation } from './invitation.ts';
import type { PlaceRow } from './place-rows.ts';
import type { Place } from './places-said.ts';
import { found, type Sheet, stretches } from './sheet.ts';

const both =
  /på plats (?:eller|och|samt) (?:digitalt|online|via)|digitalt (?:eller|och) på plats|(?<!\p{L})hybrid|livesänd|strömmas|följa?s? .{0,30}(?:digitalt|online|via länk)|in person (?:or|and) online|online (?:or|and) in person/iu;
const onlineOnly =
  /(?:hålls|sker|genomförs|ges|sänds|är|äger rum|träffas|ses) (?:helt )?(?:digitalt|online|via (?:zoom|teams|microsoft teams)|på webben)|(?<!\p{L})digital(?:t|a)? (?:konferens|seminari|webbinari|träff|utbildning|workshop|frukost|lunch|event|möte)|takes place online|held online|online (?:event|webinar|seminar)/iu;
const elsewhere = new Set(['programme', 'upcoming', 'signature', 'dropped', 'contact']);

/** Whether people come, take part online, or may choose. */
export function attendanceSaid(
  sheet: Sheet,
  rows: readonly PlaceRow[],
  place: Place,
  kind: Invitation['kind'],
): Found<Attendance> | null {
  const online = rows.filter(({ parts }) => parts.isOnline);
  const onlineRows = online.map(({ stretch }) => stretch.row);
  const site = place.venue ?? place.address ?? place.town;
  if (online.length > 0 && site)
    return found(
      'hybrid',
      rows.map(({ stretch }) => stretch.row),
      'check',
    );
  if (online.length > 0)
    return found(
      'online',
      onlineRows,
      online.some(({ isLabelled, stretch: { text } }) => isLabelled && !/länk|link/iu.test(text)) ||
        kind?.value === 'webinar'
        ? 'sure'
        : 'check',
    );
  const prose = sheet.sections.filter(({ name }) => !elsewhere.has(name)).flatMap(stretches);
  const says = (pattern: RegExp) => prose.find(({ text }) => pattern.test(text.slice(0, 2_000)))?.row;
  const hybrid = says(both);
  if (hybrid) return found('hybrid', [hybrid], 'check');
  const digital = says(onlineOnly);
  if (digital) return found(site ? 'hybrid' : 'online', [digital], 'check');
  if (site) {
    const certainty = kind?.value === 'webinar' ? 'check' : site.certainty;
    return { value: 'site', lines: site.lines, certainty, derived: 'site-from-place' };
  }
  return kind?.value === 'webinar'
    ? { ...kind, value: 'online', certainty: 'check', derived: 'online-from-type' }
    : null;
}
