import { emailAddress } from '../web/email-address.ts';
import { textField } from '../web/field.ts';
import { line } from '../web/fields.ts';
import { editErrorText } from './edit-error-text.ts';
import { type EditPart, failed, type Row } from './edit-part-form.ts';
import { markdownRules } from './edit-prose-form.ts';
import { drawnRows, filledRows, type RowFields, rowAnswers, rowName, rowNames } from './edit-rows-form.ts';
import type { EventContact } from './event.ts';
import type { EventDetails } from './event-details.ts';
import { eventEditorText } from './event-editor-text.ts';
import { readSpeaker, speakerLine, type WrittenSpeaker } from './written-speaker.ts';

const t = eventEditorText;
const e = editErrorText;

export const speakersPart: EditPart = {
  label: t.speakers.label,
  names: () => ['medverkande'],
  groups: () => [
    {
      legend: null,
      fields: [
        textField(
          'medverkande',
          t.speakers.label,
          { kind: 'textarea', rows: 5, autocomplete: 'off' },
          t.speakers.hint,
        ),
      ],
    },
  ],
  answers: ({ appearances }) => ({
    medverkande: appearances
      .filter(({ sessionId }) => sessionId === null)
      .map(speakerLine)
      .join('\n'),
  }),
  read: (form) => {
    const judged = markdownRules(20_000).safeParse(form.one('medverkande'));
    if (!judged.success) return failed('medverkande', judged.error.issues[0]?.message ?? e.broken);
    const speakers: WrittenSpeaker[] = [];
    for (const row of judged.data.split('\n').filter((one) => one.trim() !== '')) {
      const speaker = readSpeaker(row);
      if (!speaker) return failed('medverkande', e.speaker);
      speakers.push(speaker);
    }
    return { ok: true, value: { speakers } };
  },
};

const named = (max: number, empty: string | null) =>
  line({ max, empty, long: e.lineLong(max), broken: e.broken });
const address = emailAddress(e.email);
const phoneRules = line({ max: 40, empty: null, long: e.lineLong(40), broken: e.broken }).refine(
  (number) => number === '' || (/^[+()\d\s\u2013-]*$/.test(number) && /(\d\D*){5}/.test(number)),
  e.phone,
);
const verbatim = { kind: 'text', verbatim: true, autocomplete: 'off' } as const;
const responsible: RowFields = { name: 'ansvarig', fields: ['namn', 'titel'] };

/** Whom to ask about registration, and who answers for what is said. One part: both are rows of one list. */
export const contactsPart: EditPart = {
  label: t.responsible.heading,
  names: () => ['kontakt_namn', 'kontakt_epost', 'kontakt_telefon', ...rowNames(responsible)],
  groups: (form) => [
    {
      legend: t.registrationContact.heading,
      fields: [
        textField('kontakt_namn', t.registrationContact.name, verbatim),
        textField(
          'kontakt_epost',
          t.registrationContact.email,
          { kind: 'email', verbatim: true, autocomplete: 'off' },
          t.registrationContact.hint,
        ),
        textField('kontakt_telefon', t.registrationContact.phone, verbatim),
      ],
    },
    ...drawnRows(responsible, form).map((number) => ({
      legend: t.of(t.responsible.heading, number),
      fields: [
        {
          ...textField(rowName(responsible, number, 'namn'), t.responsible.name, verbatim),
          suffix: t.of(t.responsible.heading, number),
        },
        {
          ...textField(rowName(responsible, number, 'titel'), t.responsible.title, {
            kind: 'text',
            autocomplete: 'off',
          }),
          suffix: t.of(t.responsible.heading, number),
        },
      ],
    })),
  ],
  answers: ({ contacts }) => {
    const asked = contacts.find(({ role }) => role === 'registration');
    return {
      kontakt_namn: asked?.name ?? '',
      kontakt_epost: asked?.email ?? '',
      kontakt_telefon: asked?.phone ?? '',
      ...rowAnswers(
        responsible,
        contacts
          .filter(({ role }) => role === 'content')
          .map(({ name, title }) => ({ namn: name, titel: title })),
      ),
    };
  },
  read: (form, { details }) => {
    const contacts: Row<EventContact>[] = [];
    for (const number of filledRows(responsible, form)) {
      const field = (name: string) => rowName(responsible, number, name);
      const name = named(100, e.name).safeParse(form.one(field('namn')));
      if (!name.success) return failed(field('namn'), name.error.issues[0]?.message ?? e.broken);
      const title = named(150, null).safeParse(form.one(field('titel')));
      if (!title.success) return failed(field('titel'), title.error.issues[0]?.message ?? e.broken);
      const email = emailOf(details, name.data);
      contacts.push({ role: 'content', name: name.data, title: title.data || null, email, phone: null });
    }
    const name = named(100, null).safeParse(form.one('kontakt_namn'));
    if (!name.success) return failed('kontakt_namn', name.error.issues[0]?.message ?? e.broken);
    const phone = phoneRules.safeParse(form.one('kontakt_telefon'));
    if (!phone.success) return failed('kontakt_telefon', phone.error.issues[0]?.message ?? e.broken);
    const typed = form.one('kontakt_epost').trim();
    if (typed === '' && name.data === '' && phone.data === '') return { ok: true, value: { contacts } };
    const email = address.safeParse(typed);
    if (!email.success) return failed('kontakt_epost', email.error.issues[0]?.message ?? e.broken);
    const role = 'registration' as const;
    const asked = { role, name: name.data || null, email: email.data, phone: phone.data || null };
    return { ok: true, value: { contacts: [...contacts, { ...asked, title: titleOf(details) }] } };
  },
};

/** The form does not ask for it, so it is kept. */
function emailOf({ contacts }: EventDetails, name: string): string | null {
  return contacts.find((one) => one.role === 'content' && one.name === name)?.email ?? null;
}

function titleOf({ contacts }: EventDetails): string | null {
  return contacts.find(({ role }) => role === 'registration')?.title ?? null;
}
