import { capitalised } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import type { Block } from '../mail/letter.ts';
import { eventChangeMailText } from './event-change-mail-text.ts';
import { changeRows, changeSentences, changeSubject } from './event-change-news.ts';
import type { EventNotice } from './event-notice.ts';
import { eventOffMailText } from './event-off-mail-text.ts';
import { eventTypeText } from './event-type-text.ts';

/** What everyone is told of a change first, whoever reads it. */
export type News = {
  /** Of the letter. */
  kind: string;
  /** `event`: short name and date. */
  subject: (event: string) => string;
  blocks: Block[];
};

type Told = Pick<EventNotice, 'kind' | 'before' | 'after' | 'message'> &
  Partial<Pick<EventNotice, 'undoneId'>>;

/** E6, E7, E7b, and that it is held after all. */
export function newsOf(notice: Told, lang: Lang): News {
  switch (notice.kind) {
    case 'changed':
      return changed(notice, lang);
    case 'cancelled':
      return cancelled(notice, lang);
    case 'postponed':
      return postponed(notice, lang);
    case 'resumed':
      return resumed(notice, lang);
  }
}

function changed(notice: Told, lang: Lang): News {
  const rows = changeRows(notice, lang);
  return {
    kind: 'event-changed',
    subject: changeSubject(notice, lang),
    blocks: [
      text(changeSentences(notice, lang)),
      ...(rows.length > 0 ? [{ type: 'facts', rows } as const] : []),
      ...(notice.undoneId ? [text(eventChangeMailText[lang].undone)] : []),
      ...said(notice.message, lang),
    ],
  };
}

function cancelled({ after, message }: Told, lang: Lang): News {
  const t = eventOffMailText[lang].cancelled;
  const { definite, cancelled: off } = eventTypeText(after.type, lang);
  return {
    kind: 'event-cancelled',
    subject: t.subject,
    blocks: [text(t.news(definite, off)), ...said(message, lang, after.cancelReason)],
  };
}

function postponed({ after, message }: Told, lang: Lang): News {
  const t = eventOffMailText[lang].postponed;
  const { definite, postponed: off } = eventTypeText(after.type, lang);
  return {
    kind: 'event-postponed',
    subject: () => t.subject(after.shortName),
    blocks: [text(t.news(definite, off)), ...said(message, lang, after.postponeReason)],
  };
}

/** What was cancelled while it was postponed is postponed again. */
function resumed(notice: Told, lang: Lang): News {
  const { before, after } = notice;
  const t = eventOffMailText[lang].resumed;
  const words = eventTypeText(after.type, lang);
  const ignore = text(t.ignore(words.definite, before.cancelledAt ? words.cancelled : words.postponed));
  const now = after.postponedAt
    ? postponed(notice, lang)
    : { subject: t.subject, blocks: [text(t.news(words.definite))] };
  return { ...now, kind: 'event-resumed', blocks: [...now.blocks, ignore] };
}

function text(words: string): Block {
  return { type: 'text', text: capitalised(words) };
}

/** The organiser's own words, which are Swedish. */
function said(message: string, lang: Lang, reason: string | null = null): Block[] {
  const words = [reason ?? '', message].filter(Boolean).join('\n\n').trim();
  if (words === '') return [];
  return [text(eventChangeMailText[lang].message), { type: 'quote', text: words }];
}
