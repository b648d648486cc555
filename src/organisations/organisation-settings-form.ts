import { z } from 'zod';
import { emailAddress } from '../web/email-address.ts';
import { type Field, type TextControl, textField } from '../web/field.ts';
import { line } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import type { Organisation } from './organisation.ts';
import { settingsText as t } from './organisation-settings-text.ts';

const settingNames = [
  'namn',
  'kortnamn',
  'namn_en',
  'kontakt_namn',
  'kontakt_epost',
  'dataskydd_epost',
  'webbplats',
  'manader',
  'gallringsbeslut',
] as const;
export type SettingName = (typeof settingNames)[number];

/** The columns that the form changes. */
export type OrganisationChange = Pick<
  Organisation,
  | 'name'
  | 'shortName'
  | 'nameEn'
  | 'contactName'
  | 'contactEmail'
  | 'dataProtectionEmail'
  | 'website'
  | 'retentionMonths'
  | 'retentionReference'
>;

export function settingsOf(organisation: Organisation): Record<SettingName, string> {
  return {
    namn: organisation.name,
    kortnamn: organisation.shortName,
    namn_en: organisation.nameEn ?? '',
    kontakt_namn: organisation.contactName ?? '',
    kontakt_epost: organisation.contactEmail ?? '',
    dataskydd_epost: organisation.dataProtectionEmail ?? '',
    webbplats: organisation.website ?? '',
    manader: String(organisation.retentionMonths),
    gallringsbeslut: organisation.retentionReference ?? '',
  };
}

/** A collective answers for no personal data: nothing about erasing. */
export function settingsFields({ legalForm }: Pick<Organisation, 'legalForm'>): Field[] {
  const field = (name: SettingName, hint: string | null = null, control: Partial<TextControl> = {}) =>
    textField(name, t.fields[name], { kind: 'text', autocomplete: 'off', ...control }, hint);
  const address = { kind: 'email', verbatim: true } as const;
  const named = [
    field('namn'),
    field('kortnamn', t.hints.kortnamn),
    field('namn_en'),
    field('kontakt_namn', null, { verbatim: true }),
    field('kontakt_epost', t.hints.kontakt_epost, address),
    field('dataskydd_epost', null, address),
    field('webbplats', t.hints.webbplats, { verbatim: true }),
  ];
  if (legalForm === 'collective') return named;
  return [
    ...named,
    field('manader', t.hints.manader, { inputmode: 'numeric' }),
    field('gallringsbeslut', t.hints.gallringsbeslut[legalForm]),
  ];
}

const { broken } = t.errors;
const short = (empty: string | null) => line({ max: 120, empty, long: t.errors.long, broken });
const SettingsForm = z.object({
  namn: short(t.errors.name),
  kortnamn: short(t.errors.shortName),
  namn_en: short(null),
  kontakt_namn: short(null),
  kontakt_epost: optional(emailAddress(formText.sv.email)),
  dataskydd_epost: optional(emailAddress(formText.sv.email)),
  webbplats: z
    .string()
    .trim()
    .refine((given) => given === '' || isWebAddress(given), t.errors.website),
  manader: z
    .string()
    .trim()
    .regex(/^([1-9]|[1-5]\d|60)$/, t.errors.months),
  gallringsbeslut: line({ max: 200, empty: null, long: t.errors.longReference, broken }),
});

/** @param stored what a field keeps that the form did not send */
export function judgeSettings(form: Typed, stored: Organisation): FormOutcome<OrganisationChange> {
  const given = form.pick(settingNames);
  const kept = settingsOf(stored);
  const fields = Object.fromEntries(settingNames.map((name) => [name, given[name] ?? kept[name]]));
  const outcome = parseForm(SettingsForm, fields);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  return {
    ok: true,
    value: {
      name: value.namn,
      shortName: value.kortnamn,
      nameEn: value.namn_en || null,
      contactName: value.kontakt_namn || null,
      contactEmail: value.kontakt_epost || null,
      dataProtectionEmail: value.dataskydd_epost || null,
      website: value.webbplats || null,
      retentionMonths: Number(value.manader),
      retentionReference: value.gallringsbeslut || null,
    },
  };
}

function optional(rules: z.ZodType<string>): z.ZodType<string> {
  const nothing = z
    .string()
    .transform((given) => given.trim())
    .pipe(z.literal(''));
  return z.unknown().transform((given, context) => {
    if (nothing.safeParse(given).success) return '';
    const judged = rules.safeParse(given);
    if (judged.success) return judged.data;
    context.addIssue({ code: 'custom', message: judged.error.issues[0]?.message ?? broken });
    return '';
  });
}

function isWebAddress(given: string): boolean {
  return given.length <= 500 && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(given) && URL.canParse(given);
}
