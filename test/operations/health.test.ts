import { sql } from 'kysely';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { onEveryEngine } from '../support/engines.ts';
import { openSite } from '../support/site.ts';

const notReady = { status: 503, text: 'not ready\n' };

onEveryEngine('a site', (engine) => {
  test('is alive and ready, says no more than that, and is kept by no cache', async () => {
    const site = await openSite({ engine });
    for (const path of ['/healthz', '/readyz']) {
      const answer = await site.get(path);
      expect(answer).toMatchObject({ status: 200, text: 'ok\n', type: 'text/plain' });
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
      expect(answer.headers).not.toHaveProperty('set-cookie');
    }
  });

  test('is not ready while migrations are pending, or when the database is newer than the site', async () => {
    const site = await openSite({ engine });
    await sql`update kysely_migration set name = '9999-future' where name like '0001%'`.execute(
      site.db.writer,
    );
    expect(await site.get('/readyz')).toMatchObject(notReady);
    await sql`delete from kysely_migration`.execute(site.db.writer);
    expect(await site.get('/readyz')).toMatchObject(notReady);
  });

  test('is alive but not ready when its database is gone', async () => {
    const site = await openSite({ engine });
    expect(await site.get('/readyz')).toMatchObject({ status: 200 });
    await site.db.close();
    expect(await site.get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
    expect(await site.get('/readyz')).toMatchObject(notReady);
  });
});

describe('a site whose mail worker has stopped', () => {
  test('is alive but not ready', async () => {
    const site = await openSite();
    const app = createApp({ ...site.services, mailWorks: () => false });
    expect(await request(app).get('/readyz')).toMatchObject(notReady);
    expect(await request(app).get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
  });
});
