import type { Request, Response } from 'express';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { Lang } from '../language.ts';
import type { Log } from '../log.ts';
import type { MailSettings } from '../mail/outbox.ts';
import type { Instant } from '../time.ts';
import type { Assets } from './assets.ts';

/** Everything from the outside world that a page or an action may use; built once in services.ts. */
export type Services = {
  config: Config;
  clock: Clock;
  log: Log;
  db: Database;
  keys: Keys;
  mail: MailSettings;
  assets: Assets;
  /** What every page shows above its content, if anything, at that instant. */
  siteNotice(lang: Lang, now: Instant): Promise<ShownNotice | null>;
  /** Tells the outbox worker that a letter waits; called after the commit. */
  nudgeMail(): void;
  /** False when the worker has stopped: /readyz says so. */
  mailWorks(): boolean;
};

export type ShownNotice = { heading: string; text: string; link: { text: string; url: string } | null };

/** One request to a page in one language. `now` was read once, when the request came. */
export type Visit = {
  services: Services;
  lang: Lang;
  now: Instant;
  req: Request;
  res: Response;
};

/** A page: find → parse → act → answer. Rejections reach the error page. */
export type Handler = (visit: Visit) => Promise<void>;

/** A value of the address, e.g. `slug`. Throws when the route has no such part. */
export function param(visit: Visit, name: string): string {
  const value = visit.req.params[name];
  if (typeof value !== 'string') throw new Error(`The route has no :${name}`);
  return value;
}

/** One value of the query, trimmed; '' when absent or given twice. */
export function query(visit: Visit, name: string): string {
  const value = visit.req.query[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** 303: the answer to an accepted form, so that a reload does not send it again. */
export function seeOther(visit: Visit, path: string): void {
  visit.res.redirect(303, path);
}

/** For pages that hold a secret in their address or answer one person: kept by nobody, found by nobody. */
export function keepPrivate(visit: Visit): void {
  visit.res.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  });
}
