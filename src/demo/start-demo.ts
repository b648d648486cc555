import { rmSync } from 'node:fs';
import { clockFrom, realClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { transact } from '../database/transact.ts';
import { createKeys } from '../keys.ts';
import { runUntilSignal } from '../run-until-signal.ts';
import { startServer } from '../server.ts';
import { openDatabase } from '../services.ts';
import { demoContent } from './content.ts';
import { loadDemo } from './load-demo.ts';
import { organisers } from './organisers.ts';
import { insertSignInLink } from './sign-in-link.ts';

const outcome = readConfig('demo');
if (!outcome.ok) {
  console.error('The demo cannot start:');
  for (const problem of outcome.problems) console.error(`  - ${problem}`);
  process.exit(1);
}
const { config } = outcome;
console.log(`Building the demo anew in ${config.dataDir} …`);
rmSync(config.dataDir, { recursive: true, force: true });
const db = await openDatabase(config);
await migrate(db);
const now = (config.clock ? clockFrom(config.clock) : realClock()).now();
const [organiser] = organisers;
if (!organiser) throw new Error('The demo has no organiser');
const signInLink = await transact(db, async (trx) => {
  await loadDemo(trx, demoContent(now));
  return insertSignInLink(trx, createKeys(config.secrets), organiser, now);
});
await db.close();
const running = await startServer(config);
runUntilSignal(running);
console.log(`Samlingspunkt: http://localhost:${running.port}`);
console.log(`Letters: http://localhost:${running.port}/_mail, and as files in ${config.dataDir}/mail`);
console.log(
  `Organiser's desk: http://localhost:${running.port}${signInLink} (signs in ${organiser.name}, once)`,
);
