import type { ListedSeries } from '../series/series-card.ts';
import { showNoSeries } from '../series/series-gone-views.ts';
import { findSeriesBySlug } from '../series/series-store.ts';
import { type Handler, param, type Visit } from '../web/visit.ts';

/** A page of one public series, found by the `:slug` of its address. */
export function withSeries(show: (visit: Visit, listed: ListedSeries) => Promise<void>): Handler {
  return async (visit) => {
    const listed = await findSeriesBySlug(visit.services.db.reader, param(visit, 'slug'));
    await (listed ? show(visit, listed) : showNoSeries(visit));
  };
}
