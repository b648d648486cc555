import { emailsIn, phonesIn } from './contact-marks.ts';
import type { Certainty, Contact, Found, Invitation } from './invitation.ts';
import { peopleIn } from './people-said.ts';
import { useLabel } from './prose-said.ts';
import { looksLikeName, looksLikeOrganisation } from './said-names.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { type Row, use } from './text-rows.ts';
import type { Section } from './text-sections.ts';

type Contacts = Pick<Invitation, 'contentContacts' | 'registrationContacts'>;
type Open = { contact: Contact; rows: Row[]; certainty: Certainty };

/** Who answers questions about the content and about registration. */
export function contactsSaid(sheet: Sheet): Contacts {
  const under = (name: Section['name']) =>
    sheet.sections.filter((section) => section.name === name).flatMap(contactsOf);
  const registration = [...under('registration-contact'), ...under('contact').map(doubtful)];
  const content = under('content-contact');
  const others = registration.length > 0 ? registration : addressees(sheet);
  const signed = others.length > 0 || content.length > 0 ? [] : under('signature').map(doubtful);
  return {
    contentContacts: content.map(asFound),
    registrationContacts: [
      ...others.map(asFound),
      ...signed.map((one): Found<Contact> => ({ ...asFound(one), derived: 'contact-from-signature' })),
    ],
  };
}

function asFound({ contact, rows, certainty }: Open): Found<Contact> {
  return found(contact, rows, certainty);
}

/** Under "Kontakt" nobody says what the questions are about. */
function doubtful(open: Open): Open {
  return { ...open, certainty: 'check' };
}

const mostRows = 14;

function contactsOf(section: Section): Open[] {
  const all: Open[] = [];
  for (const stretch of stretches(section).slice(0, mostRows)) readRow(stretch, all);
  if (all.length > 0) useLabel(section);
  return all;
}

/** A row begins a contact with a name, or adds an address or a number to the one before. */
function readRow({ row, from, text }: Stretch, all: Open[]): void {
  if (text.length > 400) return;
  const [emails, phones] = [emailsIn(text), phonesIn(text)];
  const rest = withoutMarks(text, [...emails, ...phones]);
  const said = peopleIn(rest) ?? nameWithin(rest, emails.length > 0) ?? officeIn(text, rest);
  if (!said && emails.length === 0 && phones.length === 0) {
    addTitle({ row, from, text }, all.at(-1));
    return;
  }
  const people = said?.people ?? [];
  for (const [index, { name, role }] of people.entries())
    all.push({
      contact: { name, title: role, email: emails[index]?.text ?? null, phone: phones[index]?.text ?? null },
      rows: [row],
      certainty: said?.certainty ?? 'check',
    });
  if (people.length === 0) addMarks(row, emails[0]?.text ?? null, phones[0]?.text ?? null, all);
  for (const mark of [...emails, ...phones]) use(row, from + mark.from, from + mark.to);
  for (const { name, role } of people) for (const part of [name, role]) usePart({ row, from, text }, part);
}

function usePart({ row, from, text }: Stretch, part: string | null): void {
  const at = part === null ? -1 : text.indexOf(part);
  if (part !== null && at >= 0) use(row, from + at, from + at + part.length);
}

/** An address on a line of its own belongs to the name above it. */
function addMarks(row: Row, email: string | null, phone: string | null, all: Open[]): void {
  const last = all.at(-1);
  const fits = last && !(email && last.contact.email) && !(phone && last.contact.phone);
  if (!fits) {
    all.push({ contact: { name: null, title: null, email, phone }, rows: [row], certainty: 'sure' });
    return;
  }
  last.contact = { ...last.contact, email: last.contact.email ?? email, phone: last.contact.phone ?? phone };
  last.rows.push(row);
}

/** "utredare" on the line below a name. */
function addTitle({ row, from, text }: Stretch, last: Open | undefined): void {
  if (
    !last?.contact.name ||
    last.contact.title ||
    row.afterGap ||
    text.length > 60 ||
    !/^\p{Ll}[\p{L} -]+$/u.test(text)
  )
    return;
  last.contact = { ...last.contact, title: text };
  last.rows.push(row);
  use(row, from, from + text.length);
}

const labels =
  /(?:^|[\s,(])(?:e-?post(?:adress)?|e-?mail|mejl|mail|tel(?:efon)?|mob(?:il)?|phone|växel)\s?(?:nr)?[.:]{0,2}(?=\s|$|,)/giu;

/** The words around addresses and numbers, without the labels of these. */
function withoutMarks(text: string, marks: readonly { text: string }[]): string {
  const bare = marks.reduce((rest, mark) => rest.replace(mark.text, '\t'), text);
  return bare
    .replace(labels, '\t')
    .split(/[\t|,]/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .join(', ');
}

/** "Kursbokningen, kurs@example.com": no person, but who is asked. */
function officeIn(text: string, rest: string): ReturnType<typeof peopleIn> {
  const isOffice = /^\p{Lu}\p{Ll}{4,40}$/u.test(rest) || looksLikeOrganisation(rest);
  if (!isOffice || !text.startsWith(`${rest}, `)) return null;
  return { people: [{ name: rest, role: null, organisation: null }], certainty: 'check' };
}

/** "Kontakta Anna Exempel på …" */
function nameWithin(text: string, hasEmail: boolean): ReturnType<typeof peopleIn> {
  if (!hasEmail) return null;
  for (const { 0: words } of text.matchAll(/\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){1,3}/gu))
    for (const name of [words, words.slice(words.indexOf(' ') + 1)])
      if (looksLikeName(name))
        return { people: [{ name, role: null, organisation: null }], certainty: 'check' };
  return null;
}

/** "Anmäl dig till anna@example.com": in a text without any contact, who is written to. */
function addressees({ sections }: Sheet): Open[] {
  const open = sections.filter(({ name }) =>
    ['head', 'body', 'lead', 'registration', 'deadline', 'practical', 'how'].includes(name),
  );
  const all: Open[] = [];
  for (const { row, from, text } of open.flatMap(stretches)) {
    if (text.length > 2_000) continue;
    for (const email of emailsIn(text)) {
      use(row, from + email.from, from + email.to);
      if (!all.some(({ contact }) => contact.email === email.text))
        all.push({
          contact: { name: null, title: null, email: email.text, phone: null },
          rows: [row],
          certainty: 'check',
        });
    }
  }
  return all;
}
