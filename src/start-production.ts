import { readConfig } from './config.ts';
import { runUntilSignal } from './run-until-signal.ts';
import { startServer } from './server.ts';

// The database, its backups and the letters are for this user alone.
process.umask(0o077);
const outcome = readConfig('production');
if (outcome.ok) {
  try {
    runUntilSignal(await startServer(outcome.config));
  } catch (error) {
    console.error(`Samlingspunkt cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
} else {
  console.error('Samlingspunkt cannot start. See .env.example for each setting:');
  for (const problem of outcome.problems) console.error(`  - ${problem}`);
  process.exitCode = 1;
}
