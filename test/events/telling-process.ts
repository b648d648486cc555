import { readConfig } from '../../src/config.ts';
import { cancelEvent } from '../../src/events/cancel-event.ts';
import { createServices, openDatabase } from '../../src/services.ts';

/** `node telling-process.ts <event>`: cancels the event and writes to everyone, until somebody ends the process. */
const outcome = readConfig('test');
if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
const db = await openDatabase(outcome.config);
const services = createServices(outcome.config, db, { nudge: () => {}, works: () => true });
const said = { reason: '', message: '', notify: true, by: null };
await cancelEvent(services, process.argv[2] ?? '', said);
await db.close();
