import { idInToken } from '../registrations/registration-link.ts';
import { showError } from '../web/error-pages.ts';
import { type Handler, keepPrivate, param, type Visit } from '../web/visit.ts';
import type { RegistrationGroup } from './group.ts';
import { opensGroup } from './group-link.ts';
import { findGroup } from './group-store.ts';

/** A group, and the event that it is for. */
export type ColleagueGroup = RegistrationGroup & { eventId: string };

/** A page behind the secret of the summary's link. Opening it changes nothing: mail scanners open every link. */
export function withGroup(
  show: (visit: Visit, group: ColleagueGroup, token: string) => Promise<void>,
): Handler {
  return async (visit) => {
    const { keys, db } = visit.services;
    const token = param(visit, 'token');
    const id = idInToken(token);
    const group = id ? await findGroup(db.reader, id) : undefined;
    keepPrivate(visit);
    if (group?.eventId && opensGroup(keys, token, group))
      return show(visit, { ...group, eventId: group.eventId }, token.slice(0, 24 + 1 + 43));
    const gone = id !== null && !group && opensGroup(keys, token, { id, tokenVersion: 1 });
    await showError(visit, gone ? 'linkGone' : 'notFound');
  };
}
