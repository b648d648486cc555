import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { cleanLine } from './fields.ts';

export type EmailTexts = {
  empty: string;
  incomplete: string;
  characters: (characters: string) => string;
  long: string;
};

/**
 * An address that any mail server takes: ASCII before the @ (SMTPUTF8 is rare), a domain with a dot, which may
 * have å, ä and ö (kept as typed, checked as punycode). At most 64 + 254 octets (RFC 5321 4.5.3.1).
 */
export function emailAddress(texts: EmailTexts): z.ZodType<string> {
  return z.unknown().transform((given, context) => {
    const address = typeof given === 'string' ? cleanLine(given) : '';
    const problem = Array.isArray(given) ? texts.incomplete : emailProblem(address, texts);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    return address;
  });
}

function emailProblem(address: string, texts: EmailTexts): string | null {
  if (address === '') return texts.empty;
  const at = address.lastIndexOf('@');
  if (at < 1 || address.split('@').length !== 2) return texts.incomplete;
  if (address.length > 254) return texts.long;
  const local = address.slice(0, at);
  const domain = asciiDomain(address.slice(at + 1));
  const odd = [
    ...new Set([...local].filter((character) => !/[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/.test(character))),
  ];
  if (odd.length > 0)
    return texts.characters(odd.map((character) => (character === ' ' ? '␣' : character)).join(' '));
  if (local.length > 64 || local.length + domain.length + 1 > 254) return texts.long;
  const isDomain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i.test(domain);
  const isLocal = !/^\.|\.$|\.\./.test(local);
  return isDomain && isLocal ? null : texts.incomplete;
}

/** As punycode; '' for anything but letters, digits, hyphens and dots: the URL parser would leave out "/x" and "#x". */
function asciiDomain(typed: string): string {
  const plain = /^[\p{L}\p{M}\p{N}.-]+$/u.test(typed) && typed === typed.normalize('NFKC');
  return plain ? domainToASCII(typed) : '';
}

/** Two spellings of one address are one: lower case, the domain as punycode. Never shown, never mailed. */
export function emailKey(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at).toLowerCase()}@${domainToASCII(address.slice(at + 1).toLowerCase())}`;
}

const common = [
  'gmail.com',
  'mail.com',
  'hotmail.com',
  'outlook.com',
  'live.se',
  'icloud.com',
  'telia.com',
  'yahoo.com',
  'skr.se',
  'stockholm.se',
  'goteborg.se',
  'malmo.se',
];

/** The whole address with the likely domain, or null: `asa@gmial.com` → `asa@gmail.com`. Never an error. */
export function suggestAddress(address: string): string | null {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const repaired = domain.replace(/\.(con|cmo|ocm|comm)$/, '.com');
  if (common.includes(domain)) return null;
  const near = common.find((known) => isOneSlip(repaired, known)) ?? (repaired === domain ? null : repaired);
  return near === null ? null : `${address.slice(0, at + 1)}${near}`;
}

/** One letter added, lost, changed, or two neighbours swapped. */
function isOneSlip(typed: string, right: string): boolean {
  if (typed === right || typed.length < 6) return typed === right;
  let start = 0;
  while (start < typed.length && typed[start] === right[start]) start++;
  const rest = typed.slice(start);
  const wanted = right.slice(start);
  const swapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return swapped || rest.slice(1) === wanted || rest === wanted.slice(1) || rest.slice(1) === wanted.slice(1);
}
