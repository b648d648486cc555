/** One line of the doctor's: `fail` must be mended before the site can be trusted, `warn` should be looked at. */
export type Finding = { level: 'ok' | 'warn' | 'fail'; subject: string; text: string };

export function ok(subject: string, text: string): Finding {
  return { level: 'ok', subject, text };
}

/** @param text what is wrong, then what to do about it. */
export function warn(subject: string, text: string): Finding {
  return { level: 'warn', subject, text };
}

/** @param text what is wrong, then what to do about it. */
export function fail(subject: string, text: string): Finding {
  return { level: 'fail', subject, text };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
