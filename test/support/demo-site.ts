import { transact } from '../../src/database/transact.ts';
import { demoContent } from '../../src/demo/content.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { local } from '../../src/time.ts';
import { openSite, type Site } from './site.ts';

/** The site with the demo's content, at a clock time in Stockholm. */
export function openDemoSite(now: string, env: Record<string, string> = {}): Promise<Site> {
  return openSite({
    now,
    env,
    content: (db) => transact(db, (trx) => loadDemo(trx, demoContent(local(now)))),
  });
}
