import { eventEditorText } from '../events/event-editor-text.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { speakerLine } from '../events/written-speaker.ts';
import { formatDay, formatMonth } from '../format/format-day.ts';
import { importText as t } from './import-text.ts';
import type { Contact, Found, ImportedSession, Invitation, Sibling } from './invitation.ts';

/** So much of a long text is shown. */
const mostShown = 70;

/** What was found in a text, a line each: what it is, what it says, on which lines, and how sure that is. */
export function foundLines(invitation: Invitation): string[] {
  const { sessions, siblings, unused, furniture, suggestions, weekdayDiffers, called } = invitation;
  return [
    ...(called ? [t.called[called.value]] : []),
    ...facts(invitation),
    ...(weekdayDiffers ? [t.weekday(weekdayDiffers.said, weekdayDiffers.is)] : []),
    ...block(t.programme, sessions.flatMap(sessionLines)),
    ...block(
      t.siblings,
      siblings.map((one) => said(siblingText(one.value), one)),
    ),
    ...block(
      t.unused,
      unused.map(({ number, text }) => `${t.line(number)}: ${short(text)}`),
    ),
    ...block(
      t.furniture,
      furniture.map(({ number, text }) => `${t.line(number)}: ${short(text)}`),
    ),
    ...block(
      t.suggestions,
      suggestions.map(({ line, from, to }) => `${t.line(line)}: ${t.suggestion(from, to)}`),
    ),
  ];
}

function facts(invitation: Invitation): string[] {
  const e = eventEditorText;
  const { gathering, attendance } = invitation;
  return [
    ...fact(t.names.kind, invitation.kind, (kind) => eventTypeText(kind, 'sv').noun),
    ...fact(e.titleField.label, invitation.title),
    ...fact(e.series.label, invitation.series),
    ...fact(e.day.label, invitation.day, (day) => formatDay(day, 'sv')),
    ...fact(t.names.endDay, invitation.endDay, (day) => formatDay(day, 'sv')),
    ...fact(e.month.label, invitation.month, (month) => formatMonth(month, 'sv')),
    ...fact(t.names.start, invitation.start, clock),
    ...fact(t.names.end, invitation.end, clock),
    ...fact(t.names.gathering, gathering, ({ at, text }) =>
      [clock(at ?? ''), text].filter(Boolean).join(' '),
    ),
    ...fact(e.attendance.label, attendance, (form) => e.attendance.options[form]),
    ...fact(e.venue.label, invitation.venue),
    ...fact(e.address.label, invitation.address),
    ...fact(e.town.label, invitation.town),
    ...fact(t.names.deadline, invitation.deadline, (day) => formatDay(day, 'sv')),
    ...fact(t.names.price, invitation.price),
    ...fact(t.names.price, invitation.free, () => t.names.free),
    ...fact(e.lead.label, invitation.lead),
    ...fact(t.names.body, invitation.body),
    ...fact(t.names.audience, invitation.audience),
    ...fact(t.names.contentHeading, invitation.contentHeading),
    ...fact(t.names.content, invitation.content),
    ...fact(t.names.practical, invitation.practical),
    ...invitation.organisers.flatMap((one) => fact(e.organiser.label, one)),
    ...invitation.speakers.flatMap((one) => fact(t.names.speaker, one, speakerLine)),
    ...invitation.contentContacts.flatMap((one) => fact(e.responsible.heading, one, contact)),
    ...invitation.registrationContacts.flatMap((one) => fact(e.registrationContact.heading, one, contact)),
  ];
}

function fact<T>(label: string, found: Found<T> | null, value: (found: T) => string = String): string[] {
  return found ? [`${label}: ${said(value(found.value), found)}`] : [];
}

/** "Exempelhuset (rad 3, säker)" */
function said(text: string, { lines, certainty, derived }: Found<unknown>): string {
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  const where = `${t.rows} ${first === last ? first : t.lines(first, last)}`;
  const why = derived ? ` ${t.derived[derived]}` : '';
  return `${short(text)} (${where}, ${t.badges[certainty].toLowerCase()})${why}`;
}

function sessionLines(found: Found<ImportedSession>): string[] {
  const { day, start, end, title, abstract, bullets, speakers } = found.value;
  const when = [clock(start ?? ''), end ? `–${clock(end)}` : ''].join('');
  return [
    said([day, when, title].filter(Boolean).join(' '), found),
    ...(abstract ? [`  ${short(abstract)}`] : []),
    ...bullets.map((bullet) => `  – ${short(bullet)}`),
    ...speakers.map((speaker) => `  ${speakerLine(speaker)}`),
  ];
}

function contact({ name, title, email, phone }: Contact): string {
  return [name, title, email, phone].filter(Boolean).join(', ');
}

function siblingText({ title, day, month, town }: Sibling): string {
  const when = day ? formatDay(day, 'sv') : month ? formatMonth(month, 'sv') : null;
  return [title, town, when].filter(Boolean).join(', ');
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines.map((line) => `  ${line}`)] : [];
}

function clock(time: string): string {
  return time.replace(':', '.');
}

function short(text: string): string {
  const words = [...text.trim().replace(/[^\S\u00a0]+/g, ' ')];
  return words.length > mostShown ? `${words.slice(0, mostShown).join('').trimEnd()} …` : words.join('');
}
