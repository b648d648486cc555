import { z } from 'zod';
import { local } from './time.ts';

/** `tool`: the operator's commands, which need no more settings than they use. */
export type Mode = 'production' | 'demo' | 'test' | 'tool';

/** Every setting, read once at start. `.env.example` explains each; a test keeps the two equal. */
export const settings = {
  PORT: z
    .string()
    .default('3000')
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65535, 'must be a port number, 0 to 65535')
    .transform(Number),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  BASE_URL: z
    .string()
    .regex(
      /^https?:\/\/[^/\s]+$/,
      'must be an address without a path or a final slash, like https://evenemang.example.se',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+$/, 'must be one address, like anmalan@example.se')
    .optional(),
  SECRET: z.string().optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .refine(
      (list) => list !== 'true' && !/^\d+$/.test(list),
      'must be the addresses of the proxy, like 127.0.0.1',
    )
    .transform((list) =>
      list
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  SITE_NAME: z.string().min(1).max(60).default('Samlingspunkt'),
  OPERATOR_NAME: z.string().min(1).optional(),
  OPERATOR_EMAIL: z.email('must be an e-mail address').optional(),
  OPERATOR_PHONE: z.string().min(1).optional(),
  TWO_STEP: z.enum(['on', 'off']).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  CLOCK: z
    .string()
    .refine((time) => isLocalTime(time), 'must be a time in Stockholm, like 2022-11-01T09:00')
    .optional(),
} as const;

const Settings = z.object(settings);

export type Config = {
  mode: Mode;
  port: number;
  host: string;
  dataDir: string;
  /** Null: SQLite in `dataDir`. */
  databaseUrl: string | null;
  /** Scheme and host, no final slash: every link in pages, letters and calendars begins with it. */
  baseUrl: string;
  /** Null: letters are written as files. */
  smtpUrl: string | null;
  mailFrom: string;
  /** The first signs, all verify. A tool without `SECRET` has none. */
  secrets: readonly string[];
  trustProxy: readonly string[];
  siteName: string;
  operator: { name: string; email: string; phone: string | null };
  /** Organisers give a code of an authenticator app too. Always in production. */
  twoStep: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  clock: string | null;
};

export type ConfigOutcome = { ok: true; config: Config } | { ok: false; problems: string[] };

/** Reads the environment and names every missing or wrong setting at once, one line each. */
export function readConfig(mode: Mode, env: NodeJS.ProcessEnv = process.env): ConfigOutcome {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (mode === 'production') problems.push(...productionProblems(given));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const set = parsed.data;
  return {
    ok: true,
    config: {
      mode,
      port: set.PORT,
      host: set.HOST,
      dataDir: set.DATA_DIR ?? (mode === 'production' || mode === 'tool' ? 'data' : 'data/demo'),
      databaseUrl: set.DATABASE_URL ?? null,
      baseUrl: set.BASE_URL ?? `http://localhost:${set.PORT}`,
      smtpUrl: set.SMTP_URL ?? null,
      mailFrom: set.MAIL_FROM ?? 'anmalan@example.com',
      secrets: (set.SECRET ?? (mode === 'tool' ? '' : 'demo-only-secret-not-for-production'))
        .split(',')
        .map((secret) => secret.trim())
        .filter(Boolean),
      trustProxy: set.TRUST_PROXY,
      siteName: set.SITE_NAME,
      operator: {
        name: set.OPERATOR_NAME ?? 'Exempelmyndigheten',
        email: set.OPERATOR_EMAIL ?? 'kontakt@example.com',
        phone: set.OPERATOR_PHONE ?? null,
      },
      twoStep: mode === 'production' || set.TWO_STEP === 'on',
      logLevel: set.LOG_LEVEL,
      clock: set.CLOCK ?? null,
    },
  };
}

const required = ['BASE_URL', 'SMTP_URL', 'MAIL_FROM', 'SECRET', 'OPERATOR_NAME', 'OPERATOR_EMAIL'] as const;

function productionProblems(env: Record<string, string | undefined>): string[] {
  const problems = required.filter((name) => !env[name]).map((name) => `${name} is missing`);
  if (env.CLOCK) problems.push('CLOCK is for the demo and must not be set');
  if (env.TWO_STEP === 'off') problems.push('TWO_STEP is for the demo and must not be off');
  if (env.BASE_URL?.startsWith('http://')) problems.push('BASE_URL must begin with https://');
  const short = (env.SECRET ?? '').split(',').some((secret) => secret.trim().length < 32);
  if (env.SECRET && short) problems.push('SECRET must be at least 32 characters (each one, if a comma list)');
  return problems;
}

function isLocalTime(text: string): boolean {
  try {
    return local(text) !== '';
  } catch {
    return false;
  }
}
