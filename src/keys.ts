import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

export type Purpose =
  | 'registration-link'
  | 'question-link'
  | 'form'
  | 'letter'
  | 'sensitive'
  | 'recipient'
  | 'submission'
  | 'group-link'
  | 'watch-link'
  | 'watcher'
  | 'sign-in'
  | 'session'
  | 'second-step'
  | 'recovery-code'
  | 'desk-draft'
  | 'import';

/** Everything that needs `SECRET`. A key per purpose (HKDF, RFC 5869): what is signed for one never passes for another. */
export type Keys = {
  /** HMAC-SHA256, 256 bits, base64url. */
  sign(purpose: Purpose, text: string): string;
  verify(purpose: Purpose, text: string, signature: string): boolean;
  /** AES-256-GCM. `context` (a row's id) is authenticated, so a sealed text cannot be moved to another row. */
  seal(purpose: Purpose, text: string, context: string): string;
  /** Throws when no secret of the list opens it. */
  open(purpose: Purpose, sealed: string, context: string): string;
};

export function createKeys(secrets: readonly string[]): Keys {
  const derived = new Map<string, Buffer>();
  const keyOf = (secret: string, use: string): Buffer => {
    const name = `${use}:${secret}`;
    const known = derived.get(name);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', secret, 'samlingspunkt', use, 32));
    derived.set(name, key);
    return key;
  };
  const [first] = secrets;
  if (!first) throw new Error('No secret');
  const mac = (secret: string, purpose: Purpose, text: string) =>
    createHmac('sha256', keyOf(secret, `sign:${purpose}`))
      .update(text)
      .digest();

  return {
    sign: (purpose, text) => mac(first, purpose, text).toString('base64url'),
    verify: (purpose, text, signature) => {
      const given = Buffer.from(signature, 'base64url');
      return secrets.some((secret) => {
        const right = mac(secret, purpose, text);
        return given.length === right.length && timingSafeEqual(given, right);
      });
    },
    seal: (purpose, text, context) => seal(keyOf(first, `seal:${purpose}`), text, context),
    open: (purpose, sealed, context) => {
      for (const secret of secrets) {
        const text = unseal(keyOf(secret, `seal:${purpose}`), sealed, context);
        if (text !== null) return text;
      }
      throw new Error(`A sealed ${purpose} cannot be opened with the present SECRET`);
    },
  };
}

/** 96 random bits: ids of rows, safe in an address and in a file name. */
export function randomId(): string {
  return randomBytes(12).toString('hex');
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function seal(key: Buffer, text: string, context: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

function unseal(key: Buffer, sealed: string, context: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
