import { bothPaths } from '../paths.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';

const startView = view<{ t: { heading: string } }>('site/start');

export async function showStart(visit: Visit): Promise<void> {
  await startView(
    visit,
    { title: 'Evenemang för dig i kommun, region och stat', paths: bothPaths('start') },
    { t: { heading: 'Evenemang för dig i kommun, region och stat' } },
  );
}
