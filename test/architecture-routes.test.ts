import { describe, expect, test } from 'vitest';
import { addresses } from '../src/paths.ts';
import { routeTable } from '../src/routes.ts';

const patterns = Object.entries(addresses);

describe('addresses', () => {
  test('every address has a page, in Swedish and in English', () => {
    const served = new Set(routeTable.flatMap((route) => route.paths));
    const missing = patterns.flatMap(([name, { sv, en }]) =>
      [sv, en].filter((path) => !served.has(path)).map((path) => `${name}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test('the prefix tells the language, and both ask for the same values', () => {
    const valuesOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    for (const [name, { sv, en }] of patterns) {
      expect(`${name} ${/^\/en(\/|$)/.test(en)} ${/^\/en(\/|$)/.test(sv)}`).toBe(`${name} true false`);
      expect(valuesOf(en)).toEqual(valuesOf(sv));
    }
  });

  test('addresses are lower-case words joined by hyphens', () => {
    // RFC 9116 names it.
    const wellKnown = '/.well-known/security.txt';
    const paths = routeTable.flatMap((route) => route.paths);
    expect(
      paths.filter(
        (path) => path !== wellKnown && !/^\/$|^(\/_?(:\w+|[a-z]+(-[a-z]+)*(\.[a-z]+)?))+$/.test(path),
      ),
    ).toEqual([]);
  });

  test('no two routes answer the same address', () => {
    const answered = routeTable.flatMap((route) => route.paths.map((path) => `${route.method} ${path}`));
    expect(answered.filter((address, index) => answered.indexOf(address) !== index)).toEqual([]);
  });
});

describe('access', () => {
  test('only what holds a secret in its address is open to whoever has the link', () => {
    const odd = routeTable.filter((route) =>
      route.paths.some((path) => (route.access === 'link') !== path.includes(':token')),
    );
    expect(odd).toEqual([]);
  });

  test('what exists in the demo only stands apart, under an underscore', () => {
    const odd = routeTable.filter((route) =>
      route.paths.some((path) => (route.access === 'demo') !== path.startsWith('/_')),
    );
    expect(odd).toEqual([]);
  });
});
