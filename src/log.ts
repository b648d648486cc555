import pino, { type Logger } from 'pino';

export type Log = Logger;

/** JSON lines on standard output. Never hand it a form, an address or a token: pages and stores log ids only. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
