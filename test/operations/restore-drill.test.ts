import { join } from 'node:path';
import request from 'supertest';
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { openSqlite, sqliteFile } from '../../src/database/open-sqlite.ts';
import { startOutboxWorker } from '../../src/mail/outbox-worker.ts';
import { run } from '../cli/terminal.ts';
import { closeAfterwards } from '../support/cleanup.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { mailTray } from '../support/mail-tray.ts';
import { openSite, type Site } from '../support/site.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function register(site: Site, path: string, firstName: string): Promise<void> {
  const form = (await site.read(path)).form('Skicka anmälan');
  site.clock.pass({ minutes: 1 });
  const answers = {
    Förnamn: firstName,
    Efternamn: 'Exempelsson',
    'E-postadress': `${firstName.toLowerCase()}@example.com`,
    Organisation: 'Exempelkommunen',
    'Typ av organisation': 'Kommun',
  };
  await site.post(path, form.fillIn(answers)).expect(303);
}

test('after a restore the links in old letters work, and only the letter that had waited is sent', async () => {
  const site = await openSite();
  const { slug } = await insertEvent(site.db, conference());
  await register(site, `/evenemang/${slug}/anmalan`, 'Ann');
  await site.runMail();
  await register(site, `/evenemang/${slug}/anmalan`, 'Bo');
  const backup = join(tempFolder(), 'backup.db');
  expect(await run(['backup', backup], site.db.settings)).toMatchObject({ code: 0 });
  await register(site, `/evenemang/${slug}/anmalan`, 'Cilla');
  const [toAnn, toBo, toCilla] = await site.letters();
  const linkIn = (text = '') =>
    new URL(/http:\S+\/anmalan\/[0-9a-f]{24}\.[\w-]{43}(?=\s)/.exec(text)?.[0] ?? '').pathname;

  const DATA_DIR = join(tempFolder(), 'data');
  expect(await run(['restore', backup], { DATA_DIR })).toMatchObject({ code: 0 });
  const db = await openSqlite(sqliteFile(DATA_DIR));
  closeAfterwards(() => db.close());
  const restored = { ...site.services, db };

  const app = createApp(restored);
  expect((await request(app).get(linkIn(toAnn?.text)).expect(200)).text).toContain('Ann Exempelsson');
  expect((await request(app).get(linkIn(toBo?.text)).expect(200)).text).toContain('Bo Exempelsson');
  expect((await request(app).get(linkIn(toCilla?.text))).status).toBeGreaterThanOrEqual(404);

  const transport = mailTray();
  const worker = startOutboxWorker({ ...restored, transport });
  await expect.poll(() => transport.sent.length).toBeGreaterThan(0);
  await worker.stop();
  expect(transport.sent.map(({ to, messageId }) => ({ to: to.address, messageId }))).toEqual([
    { to: 'bo@example.com', messageId: toBo?.messageId },
  ]);
});
