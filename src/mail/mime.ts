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
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, onOneLine(value)])),
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

/** A folded List-Unsubscribe is not understood everywhere (RFC 8058); what is not folded must hold no line break. */
function onOneLine(value: string): { prepared: true; value: string } {
  return { prepared: true, value: value.replace(/[^\x20-\x7E]/g, '') };
}

/**
 * An attachment and no alternative: Outlook and Exchange take calendar data among the bodies for the letter itself,
 * which then cannot be read; anywhere else it is a file (Microsoft's notes to RFC 6047 2.4: only the first child of
 * a mixed message is searched). Thunderbird, Apple and Gmail find it by its type.
 */
function calendarAttachment({ content, method, filename }: NonNullable<Message['calendar']>) {
  return { filename, content, contentType: `text/calendar; charset=utf-8; method=${method}` };
}
