import { showError } from '../web/error-pages.ts';
import { type Handler, keepPrivate, param, type Visit } from '../web/visit.ts';
import type { Registration } from './registration.ts';
import { idInToken, opens, wasOurs } from './registration-link.ts';
import { findRegistration } from './registration-store.ts';

/** A page behind the secret of a letter's link. Opening it changes nothing: mail scanners open every link. */
export function withRegistration(
  show: (visit: Visit, registration: Registration, token: string) => Promise<void>,
): Handler {
  return async (visit) => {
    const { keys, db } = visit.services;
    const token = param(visit, 'token');
    const id = idInToken(token);
    const registration = id ? await findRegistration(db.reader, id) : undefined;
    keepPrivate(visit);
    if (registration && opens(keys, token, registration))
      return show(visit, registration, token.slice(0, 24 + 1 + 43));
    await showError(visit, !registration && wasOurs(keys, token) ? 'linkGone' : 'notFound');
  };
}
