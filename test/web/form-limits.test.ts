import { describe, expect, test } from 'vitest';
import { typed } from '../../src/web/typed.ts';
import { readPage } from '../support/page.ts';
import { openSite } from '../support/site.ts';

const limit = 32 * 1024;

describe('how much a form may hold', () => {
  test('a body at the limit is judged like the rest, one more octet is too large', async () => {
    const site = await openSite();
    const fitting = `brist=${'a'.repeat(limit - 'brist='.length)}`;
    const post = (body: string) => site.post('/tillganglighet').send('').send(body);
    expect((await post(fitting)).status).toBe(422);
    const response = await post(`${fitting}a`);
    expect([response.status, readPage(response.text).heading]).toEqual([413, 'Formuläret är för stort']);
  });

  test('a megabyte in one field is refused in the language of the page', async () => {
    const response = await (await openSite()).post('/en/accessibility', { brist: 'a'.repeat(1_000_000) });
    expect([response.status, readPage(response.text).heading]).toEqual([413, 'The form is too large']);
  });

  test('200 fields are read, 201 are too many', async () => {
    const site = await openSite();
    const fields = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 'x']));
    expect((await site.post('/tillganglighet', fields(200))).status).toBe(422);
    expect((await site.post('/tillganglighet', fields(201))).status).toBe(413);
    expect((await site.post('/tillganglighet', fields(5_000))).status).toBe(413);
  });
});

describe('names that mean something to JavaScript', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'valueOf',
  ];
  test.each(names)('%s in a form is text and nothing more', async (name) => {
    const site = await openSite();
    for (const spelt of [name, `${name}[x]`, `constructor[prototype][${name}]`])
      expect((await site.post('/tillganglighet', { [spelt]: 'planterat', brist: '' })).status).toBe(422);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((await site.get('/')).status).toBe(200);
  });

  test.each(names)('%s in the address is text and nothing more', async (name) => {
    const site = await openSite();
    expect((await site.get(`/evenemang?${name}=1&${name}[x]=2`)).status).toBe(200);
    expect((await site.get(`/evenemang/${name}`)).status).toBe(404);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('a form as it was typed', () => {
  test('brackets are part of a name: nothing is nested', () => {
    const form = typed({ 'epost[x]': 'a', 'a[b][c]': '1', epost: 'b@example.com' });
    expect([form.one('epost'), form.many('a')]).toEqual(['b@example.com', []]);
  });

  test('a field sent twice stays two values, which no single field accepts', () => {
    const form = typed({ epost: ['a@example.com', 'b@example.com'], kost: 'vegan' });
    expect(form.pick(['epost', 'namn'], ['kost'])).toEqual({
      epost: ['a@example.com', 'b@example.com'],
      namn: undefined,
      kost: ['vegan'],
    });
  });

  test.each([undefined, null, 'text', 7])('%s counts as an empty form', (body) => {
    expect(typed(body).one('epost')).toBe('');
  });

  test('what every object has is not a field', () => {
    const form = typed({});
    expect([form.one('toString'), form.many('constructor'), form.one('__proto__')]).toEqual(['', [], '']);
  });
});
