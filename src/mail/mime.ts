import { DateTime } from 'luxon';
import type { Message } from './message.ts';

/** The letter as nodemailer wants it: addresses as pairs, nothing from a file or the net. */
export function mimeOptions(message: Message) {
  const { from, replyTo, to, subject, text, html, headers, messageId, calendar } = message;
  return {
    from,
    to,
    ...(replyTo && { replyTo }),
    subject,
    text,
    html,
    headers,
    messageId,
    date: DateTime.fromISO(message.date, { zone: 'utc' }).toRFC2822() ?? '',
    attachments: calendar ? [calendarAttachment(calendar)] : [],
    // Lines of any length, a lone dot and "From " at the start of a line come through whatever lies between.
    textEncoding: 'quoted-printable' as const,
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/**
 * An attachment and no alternative: Outlook and Exchange take calendar data in the body's place for the letter
 * itself, and then the letter cannot be read (MS-OXCICAL, RFC 6047 2.4: only the first child is searched).
 * Thunderbird and Apple find it by its type, Gmail by either.
 */
function calendarAttachment({ content, method, filename }: NonNullable<Message['calendar']>) {
  return { filename, content, contentType: `text/calendar; charset=utf-8; method=${method}` };
}
