import { transact } from '../../src/database/transact.ts';
import { keepImport } from '../../src/import/keep-import.ts';
import type { Role } from '../../src/organisers/organiser.ts';
import type { DeskAccess } from '../../src/organisers/organiser-access.ts';
import { insertLostLetter } from '../mail/some-letter.ts';
import { registration } from '../support/a-registration.ts';
import { type Desk, foreign, insertOrganiser, own, type SignedInBrowser } from '../support/desk.ts';
import { conference, insertEvent, organisation, series } from '../support/factories.ts';

/** Organises the own event with its controller, and is responsible for nothing. */
const partner = 'exempelkommunen';

/** Who may try: the role and the organisation of each. */
export const people = {
  reader: ['reader', own],
  editor: ['editor', own],
  administrator: ['administrator', own],
  'partner’s reader': ['reader', partner],
  'partner’s editor': ['editor', partner],
  'partner’s administrator': ['administrator', partner],
  stranger: ['administrator', foreign],
} as const satisfies Record<string, readonly [Role, string]>;
export type Person = keyof typeof people;

const everyone = Object.keys(people) as Person[];
const ours: Person[] = ['reader', 'editor', 'administrator'];
const editors: Person[] = ['editor', 'administrator', 'partner’s editor', 'partner’s administrator'];

type Grant = Exclude<DeskAccess, 'signing-in'>;

/** Who may open a page about what is ours, as the design has it; written down apart from the rules. */
export const mayOpenOwn: Record<Grant, Person[]> = {
  organiser: everyone,
  'editor-somewhere': [...editors, 'stranger'],
  administrator: ['administrator', 'partner’s administrator', 'stranger'],
  'event:reader': everyone.filter((person) => person !== 'stranger'),
  'event:editor': editors,
  'event:sensitive': ['editor', 'administrator'],
  'event:administrator': ['administrator'],
  'series:reader': everyone.filter((person) => person !== 'stranger'),
  'series:editor': ['editor', 'administrator'],
  'organisation:reader': ours,
  'organisation:editor': ['editor', 'administrator'],
  'organisation:administrator': ['administrator'],
  'import:editor': ['editor', 'administrator'],
};

/** Of what is foreign, only the stranger opens anything. Pages about nothing in particular are the same for both. */
export function mayOpen(access: Grant, whose: 'own' | 'foreign'): Person[] {
  return whose === 'foreign' && access.includes(':') ? ['stranger'] : mayOpenOwn[access];
}

/** An event, its series and somebody registered: ours, organised with the partner, or the stranger's. */
export type Objects = {
  eventId: string;
  seriesId: string;
  slug: string;
  registrationId: string;
  userId: string;
  importId: string;
  letterId: string;
};

let numbers = 0;

export async function newObjects({ db, services }: Desk, whose: 'own' | 'foreign'): Promise<Objects> {
  const controllerId = whose === 'own' ? own : foreign;
  const series_ = series({ id: `serie-i-fraga-${++numbers}`, controllerId });
  await transact(db, (trx) => trx.insertInto('series').values(series_).execute());
  const event = await insertEvent(
    db,
    conference({ controllerId, seriesId: series_.id, position: 1, confirmed: 1 }),
  );
  const guest = registration(event);
  const user = await insertOrganiser(db, [{ role: 'reader', organisationId: controllerId }]);
  const by = { organiserId: user.id, name: user.name };
  const invitation = { text: 'Exempelkonferensen 24 november 2022', organisationId: controllerId };
  const kept = await keepImport(services, invitation, by);
  await transact(db, async (trx) => {
    await trx.insertInto('registrations').values(guest).execute();
    if (whose === 'own')
      await trx
        .insertInto('eventOrganisers')
        .values({ eventId: event.id, organisationId: partner, position: 2 })
        .execute();
  });
  return {
    eventId: event.id,
    seriesId: series_.id,
    slug: controllerId,
    registrationId: guest.id,
    userId: user.id,
    importId: kept.id,
    letterId: await insertLostLetter(
      db,
      { ...services.mail, now: services.clock.now() },
      { eventId: event.id, kind: 'question-copy' },
    ),
  };
}

/** Everybody of the list, each in a browser of their own. */
export async function everyoneAt(desk: Desk): Promise<Record<Person, SignedInBrowser>> {
  await transact(desk.db, (trx) =>
    trx
      .insertInto('organisations')
      .values(organisation({ id: partner, name: 'Exempelkommunen' }))
      .execute(),
  );
  const entries = [];
  for (const person of everyone) {
    const [role, organisationId] = people[person];
    entries.push([person, await desk.signIn(role, organisationId)]);
  }
  return Object.fromEntries(entries);
}

/**
 * The address of a route, filled in. A new value of an address gets a line here: what it is when its event, series
 * or organisation is `objects`.
 */
export function pathFor(pattern: string, access: DeskAccess, objects: Objects): string {
  const values: Record<string, string> = {
    id: access.startsWith('series:') ? objects.seriesId : objects.eventId,
    organisation: objects.slug,
    rid: objects.registrationId,
    user: objects.userId,
    letter: objects.letterId,
    import: objects.importId,
  };
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`test/organisers/authority.ts does not know :${name}`);
    return value;
  });
}
