import { DateTime } from 'luxon';
import { Secret, TOTP } from 'otpauth';
import type { Instant } from '../time.ts';

const period = 30;
/** What every authenticator app takes (RFC 6238): SHA-1, six digits, 30 seconds. */
const usual = { algorithm: 'SHA1', digits: 6, period } as const;

/** 160 random bits in base32, as RFC 4226 wants. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address in the QR code. */
export function totpAddress(secret: string, site: string, email: string): string {
  return new TOTP({ ...usual, issuer: site, label: email, secret: Secret.fromBase32(secret) }).toString();
}

/** The 30-second step a code belongs to, at most one step early or late; null when it is wrong. */
export function totpStep(secret: string, code: string, now: Instant): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = DateTime.fromISO(now).toMillis();
  const delta = new TOTP({ ...usual, secret: Secret.fromBase32(secret) }).validate({
    token: code,
    timestamp,
    window: 1,
  });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
}
