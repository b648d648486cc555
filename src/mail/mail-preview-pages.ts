import { showError } from '../web/error-pages.ts';
import { view } from '../web/view.ts';
import { type Handler, param, type Visit } from '../web/visit.ts';
import type { Message } from './message.ts';
import { findLetter, listLetters, openLetter } from './outbox.ts';

/** `/_mail` in the demo and in development: every letter can be read in the browser. Never in production. */
type Listed = Pick<Message, 'subject' | 'date'> & { id: string; to: string; kind: string };

const listView = view<{ letters: Listed[] }>('mail/preview-list');
const letterView = view<{ letter: Message; headers: [string, string][]; parts: TextPart[] }>(
  'mail/preview-letter',
);

/** Text of a letter, cut so that addresses can be links. */
type TextPart = { text: string; href: string | null };

export async function showMailList(visit: Visit): Promise<void> {
  const rows = await listLetters(visit.services.db.reader, { before: null, limit: 200 });
  const letters = rows.flatMap((row): Listed[] => {
    const message = openLetter(visit.services.keys, row);
    if (!message) return [];
    return [
      { id: row.id, to: message.to.address, subject: message.subject, date: message.date, kind: row.kind },
    ];
  });
  await listView(visit, { title: 'Mejl i demot', paths: null, noindex: true }, { letters });
}

export const showMailLetter: Handler = withLetter(async (visit, letter) => {
  const headers: [string, string][] = [
    ['Från', `${letter.from.name} <${letter.from.address}>`],
    ['Till', `${letter.to.name} <${letter.to.address}>`],
    ['Svar till', letter.replyTo ? `${letter.replyTo.name} <${letter.replyTo.address}>` : '–'],
    ['Ämne', letter.subject],
    ['Bilaga', letter.calendar ? letter.calendar.filename : '–'],
  ];
  const head = { title: letter.subject, context: 'Mejl i demot', paths: null, noindex: true };
  await letterView(visit, head, { letter, headers, parts: partsOf(letter.text) });
});

export const showMailHtml: Handler = withLetter(async (visit, letter) => {
  visit.res.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  );
  visit.res.type('html').send(letter.html);
});

export const showMailCalendar: Handler = withLetter(async (visit, letter) => {
  if (!letter.calendar) return showError(visit, 'notFound');
  visit.res.type('text/calendar').send(letter.calendar.content);
});

function withLetter(show: (visit: Visit, letter: Message) => Promise<void>): Handler {
  return async (visit) => {
    const row = await findLetter(visit.services.db.reader, param(visit, 'id'));
    const letter = row && openLetter(visit.services.keys, row);
    await (letter ? show(visit, letter) : showError(visit, 'notFound'));
  };
}

function partsOf(text: string): TextPart[] {
  return text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part) => ({ text: part, href: /^https?:\/\//.test(part) ? part : null }));
}
