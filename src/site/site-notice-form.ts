import { z } from 'zod';
import { dayField } from '../events/edit-date-form.ts';
import { readDay } from '../events/typed-time.ts';
import { type Field, textField } from '../web/field.ts';
import { line, lines } from '../web/fields.ts';
import { type FieldError, type FormOutcome, parseForm } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import type { SiteNotice } from './site-notice.ts';
import { siteNoticeText as t } from './site-notice-text.ts';

const names = [
  'rubrik',
  'text',
  'rubrik_en',
  'text_en',
  'lanktext',
  'lanktext_en',
  'lank',
  'fran',
  'till',
] as const;
type Name = (typeof names)[number];

export type NoticeChange = Omit<SiteNotice, 'id'>;

/** A browser's own calendar is offered for days; what is none is given back as it was typed. */
export function noticeFields(form: Typed): Field[] {
  const short = (name: Name, hint: string | null = null) =>
    textField(name, t.fields[name], { kind: 'text', autocomplete: 'off' }, hint);
  const long = (name: Name) =>
    textField(name, t.fields[name], { kind: 'textarea', rows: 3, autocomplete: 'off' });
  return [
    short('rubrik'),
    long('text'),
    short('rubrik_en'),
    long('text_en'),
    short('lanktext'),
    short('lanktext_en'),
    short('lank', t.hints.lank),
    dayField('fran', t.fields.fran, form),
    dayField('till', t.fields.till, form),
  ];
}

export function answersOfNotice(notice: SiteNotice): Record<Name, string> {
  return {
    rubrik: notice.heading,
    text: notice.text,
    rubrik_en: notice.headingEn ?? '',
    text_en: notice.textEn ?? '',
    lanktext: notice.linkText ?? '',
    lanktext_en: notice.linkTextEn ?? '',
    lank: notice.linkUrl ?? '',
    fran: notice.fromDay,
    till: notice.toDay,
  };
}

const { errors: e } = t;
const short = (empty: string | null) => line({ max: 120, empty, long: e.long, broken: e.broken });
const long = (empty: string | null) => lines({ max: 500, empty, long: () => e.longText, broken: e.broken });
const day = z.unknown().transform((given, context) => {
  const read = typeof given === 'string' ? readDay(given) : null;
  if (read === null) context.addIssue({ code: 'custom', message: e.day });
  return read ?? '';
});
const NoticeForm = z.object({
  rubrik: short(e.heading),
  text: long(e.text),
  rubrik_en: short(null),
  text_en: long(null),
  lanktext: short(null),
  lanktext_en: short(null),
  lank: z
    .string({ error: e.link })
    .trim()
    .refine((given) => given === '' || isWebAddress(given), e.link),
  fran: day,
  till: day,
});

export function judgeNotice(form: Typed): FormOutcome<NoticeChange> {
  const given = form.pick(names);
  const outcome = parseForm(NoticeForm, { ...given, lank: given.lank ?? '' });
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  const errors: FieldError[] = [];
  if (value.lank && !value.lanktext) errors.push({ field: 'lanktext', message: e.linkText });
  if (!value.lank && value.lanktext) errors.push({ field: 'lank', message: e.linkMissing });
  if (value.till < value.fran) errors.push({ field: 'till', message: e.order });
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      heading: value.rubrik,
      text: value.text,
      headingEn: value.rubrik_en || null,
      textEn: value.text_en || null,
      linkText: value.lanktext || null,
      linkTextEn: value.lanktext_en || null,
      linkUrl: value.lank || null,
      fromDay: value.fran,
      toDay: value.till,
    },
  };
}

function isWebAddress(given: string): boolean {
  return given.length <= 500 && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(given) && URL.canParse(given);
}
