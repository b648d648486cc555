import { readConfig } from '../../src/config.ts';
import { runUntilSignal } from '../../src/run-until-signal.ts';
import { startServer } from '../../src/server.ts';

/** What the process tells whoever started it. */
export type Listening = { port: number };

// The real server as one of several processes of a site, with the settings of its environment.
const outcome = readConfig('test');
if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
const running = await startServer(outcome.config);
runUntilSignal(running);
process.send?.({ port: running.port } satisfies Listening);
// A test run that is broken off leaves nothing behind.
process.on('disconnect', () => process.exit());
