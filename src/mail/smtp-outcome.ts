import type { NodemailerError } from 'nodemailer';
import type { SendOutcome } from './message.ts';

/**
 * What a failed attempt means.
 * @param handedOver the whole message had been given to the connection. Without an answer after that nobody can
 * tell whether it arrived.
 */
export function failureOutcome(error: NodemailerError, handedOver: boolean): SendOutcome {
  const response = error.response || error.message;
  const { code, command, responseCode = 0 } = error;
  if (code === 'EAUTH' || code === 'ENOAUTH') return { kind: 'paused', reason: 'refused', response };
  if (handedOver && responseCode === 0) return { kind: 'unsure', response };
  // Of the sender, which is the same in all letters. 552 is about the size of this one.
  if (command === 'MAIL FROM' && responseCode >= 500 && responseCode !== 552)
    return { kind: 'paused', reason: 'refused', response };
  if (isAboutLetter(error)) return { kind: isForGood(error) ? 'permanent' : 'temporary', response };
  const reason = 'unreachable';
  return command || connectionCodes.has(code ?? '')
    ? { kind: 'paused', reason, response }
    : { kind: 'temporary', response };
}

const connectionCodes = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EPROTOCOL']);
const letterCodes = new Set(['EENVELOPE', 'EMESSAGE', 'EFILEACCESS', 'EURLACCESS']);

/** An answer to the envelope or the content, or a letter that never got as far as the server. */
function isAboutLetter({ code, command }: NodemailerError): boolean {
  return ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command ?? '') || letterCodes.has(code ?? '');
}

/** RFC 5321 4.2.1; 503 says that the session was in disorder. Without an answer the letter itself cannot be sent. */
function isForGood({ responseCode, response }: NodemailerError): boolean {
  if (!response) return true;
  return responseCode !== undefined && responseCode >= 500 && responseCode !== 503;
}
