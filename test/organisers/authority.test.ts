import { describe, expect, test } from 'vitest';
import { deskAddresses } from '../../src/desk-paths.ts';
import { deskRoutes } from '../../src/desk-routes.ts';
import type { DeskAccess } from '../../src/organisers/organiser-access.ts';
import { routeTable } from '../../src/routes.ts';
import type { Route } from '../../src/web/route.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { openDesk } from '../support/desk.ts';
import { everyoneAt, mayOpen, mayOpenOwn, newObjects, type Person, pathFor, people } from './authority.ts';

type Grant = keyof typeof mayOpenOwn;
const nobodyIsIn = deskRoutes.filter(({ access }) => access === 'signing-in');
const guarded = deskRoutes.filter(({ access }) => access !== 'signing-in');
const named = (route: Route) => `${route.method.toUpperCase()} ${route.paths[0]} (${route.access})`;

describe('every page of the desk', () => {
  test('declares what it asks for, and takes forms of this site alone', () => {
    const underDesk = routeTable.filter(({ paths }) => paths.some((path) => /^\/arrangor(\/|$)/.test(path)));
    expect(underDesk).toEqual(deskRoutes);
    const known = [...Object.keys(mayOpenOwn), 'signing-in'];
    expect(deskRoutes.filter(({ access }) => !known.includes(access)).map(named)).toEqual([]);
    expect(deskRoutes.filter(({ strict, paths }) => strict !== true || paths.length !== 1)).toEqual([]);
  });

  test('has its address in the list of addresses, each of which has a page', () => {
    const served = new Set(deskRoutes.flatMap(({ paths }) => paths));
    expect([...served].sort()).toEqual(Object.values(deskAddresses).sort());
  });

  test('is shut to who is not signed in, but for those of signing in', () => {
    expect(nobodyIsIn.filter(({ paths }) => !paths[0]?.startsWith('/arrangor/logga-in'))).toEqual([]);
    expect(guarded.filter(({ paths }) => paths[0]?.startsWith('/arrangor/logga-in'))).toEqual([]);
  });
});

describe.each(guarded.map((route) => [named(route), route] as const))(
  '%s',
  (_, { method, paths, access }) => {
    const [pattern = ''] = paths;
    const grant = access as Grant;

    test('refuses who may not, as if there were nothing, and changes nothing', async () => {
      const desk = await openDesk();
      const browsers = await everyoneAt(desk);
      const objects = { own: await newObjects(desk, 'own'), foreign: await newObjects(desk, 'foreign') };
      const before = await hashOfAllRows(desk.db);
      for (const whose of ['own', 'foreign'] as const) {
        const path = pathFor(pattern, access as DeskAccess, objects[whose]);
        for (const person of Object.keys(people) as Person[]) {
          if (mayOpen(grant, whose).includes(person)) continue;
          const { status } = await browsers[person][method](path);
          expect({ whose, person, status }).toEqual({ whose, person, status: 404 });
        }
        const { status, headers } = await desk[method](path);
        expect({ status, location: headers.location?.split('?')[0] }).toEqual({
          status: 303,
          location: '/arrangor/logga-in',
        });
      }
      if (pattern.includes(':')) {
        const none = {
          eventId: 'x',
          seriesId: 'x',
          slug: 'x',
          registrationId: 'x',
          userId: 'x',
          importId: 'x',
          letterId: 'x',
        };
        const missing = await browsers.administrator[method](pathFor(pattern, access as DeskAccess, none));
        expect(missing.status).toBe(404);
      }
      expect(await hashOfAllRows(desk.db)).toBe(before);
    });

    test('lets in who may', async () => {
      const desk = await openDesk();
      const browsers = await everyoneAt(desk);
      for (const whose of ['own', 'foreign'] as const)
        for (const person of mayOpen(grant, whose)) {
          // What a form does must not decide the next: each has objects and a session of its own.
          const path = pathFor(pattern, access as DeskAccess, await newObjects(desk, whose));
          const browser = await desk.again(browsers[person].organiser);
          const { status, headers } = await browser[method](path);
          const isTurnedAway =
            [403, 404, 405].includes(status) ||
            status >= 500 ||
            (status === 303 && isTheWayIn(headers.location ?? ''));
          expect({ whose, person, status, isTurnedAway }).toEqual({
            whose,
            person,
            status,
            isTurnedAway: false,
          });
        }
    });
  },
);

/** Signing out leads to the sign-in page too, and says so in the address. */
function isTheWayIn(location: string): boolean {
  return location === '/arrangor/logga-in' || location.startsWith('/arrangor/logga-in?till=');
}
