import { showError } from '../web/error-pages.ts';
import { param, type Visit } from '../web/visit.ts';
import { isSeriesGone } from './series-store.ts';

/** No public series has the `:slug` of the address: one that was taken away is a 410, as an event is; else a 404. */
export async function showNoSeries(visit: Visit): Promise<void> {
  const isGone = await isSeriesGone(visit.services.db.reader, param(visit, 'slug'));
  await showError(visit, isGone ? 'seriesGone' : 'notFound');
}
