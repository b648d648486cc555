import { z } from 'zod';
import type { Lang } from '../language.ts';
import { emailAddress } from '../web/email-address.ts';
import { choice, choices, line, lines } from '../web/fields.ts';
import { type FieldError, type FormOutcome, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import type { Asks } from './asks.ts';
import { organisationTypes, roles } from './registration.ts';
import { registrationText } from './registration-text.ts';

export const diets = ['vegetarian', 'vegan', 'gluten-free', 'lactose-free', 'other'] as const;

const single = [
  'fornamn',
  'efternamn',
  'epost',
  'organisation',
  'orgtyp',
  'deltagande',
  'roll',
  'titel',
  'kost_annat',
  'behov',
  'fraga',
] as const;

/**
 * Judges the form of one event in one language (fields as in the form: `kost[]` is repeated). What the event
 * does not ask is left out, whatever was sent.
 */
export function judgeRegistration(typed: Typed, lang: Lang, asked: Asks): FormOutcome<RegistrationValues> {
  const fields = { ...typed.pick(single), kost: typed.many('kost[]') };
  const outcome = parseForm(RegistrationForm(lang, asked), order(fields));
  const describesOther =
    !asked.food || !typed.many('kost[]').includes('other') || typed.one('kost_annat').trim() !== '';
  if (describesOther) return outcome;
  const missing = { field: 'kost_annat', message: registrationText[lang].errors.otherDiet.missing };
  return { ok: false, errors: inOrder(outcome.ok ? [missing] : [...outcome.errors, missing]) };
}

export type RegistrationValues = z.infer<ReturnType<typeof RegistrationForm>>;

/** Who sends a form, and where from: the fields that every form of registration begins with. */
export function senderFields(lang: Lang, asked: Asks) {
  const { errors } = registrationText[lang];
  const { broken, unknown, email } = formText[lang];
  return {
    fornamn: line({ max: 80, broken, ...errors.firstName }),
    efternamn: line({ max: 80, broken, also: '-', ...errors.lastName }),
    epost: emailAddress(email),
    organisation: line({ min: 2, max: 120, broken, ...errors.organisation }),
    orgtyp: choice(organisationTypes, errors.organisationType, unknown),
    deltagande: asked.attendance
      ? choice(['site', 'online'] as const, errors.attendance, unknown)
      : z.unknown().transform(() => null),
  };
}

function RegistrationForm(lang: Lang, asked: Asks) {
  const { errors } = registrationText[lang];
  const { broken, unknown } = formText[lang];
  const longText = lines({ max: 500, empty: null, long: errors.long, broken });
  const absent = z.unknown().transform(() => '');
  return z.object({
    ...senderFields(lang, asked),
    roll: choice(roles, null, unknown),
    titel: asked.title ? line({ max: 80, broken, empty: null, long: errors.jobTitle }) : absent,
    kost: asked.food ? choices(diets, unknown) : z.unknown().transform((): (typeof diets)[number][] => []),
    kost_annat: asked.food ? line({ max: 200, broken, empty: null, long: errors.otherDiet.long }) : absent,
    behov: longText,
    fraga: asked.question ? longText : absent,
  });
}

const onPage = [...single.slice(0, 8), 'kost', ...single.slice(8)];

function order(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(onPage.map((name) => [name, fields[name]]));
}

function inOrder(errors: FieldError[]): FieldError[] {
  return errors.sort((a, b) => onPage.indexOf(a.field) - onPage.indexOf(b.field));
}
