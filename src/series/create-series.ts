import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { numberedSlug, slugWords } from '../events/event-slug.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import type { Series } from './series.ts';
import { insertSeries, isSeriesSlugTaken } from './series-editor-store.ts';

/** An address follows from so much of the title. */
const mostOfTitle = 50;

/** Makes a series without events, which nobody sees until it is published. */
export function createSeries(
  { db, clock }: Services,
  first: Pick<Series, 'title' | 'kind' | 'controllerId'>,
  by: Author,
): Promise<Series> {
  return transact(db, async (trx) => {
    const series: Series = {
      ...first,
      id: randomId(),
      slug: await freeSlug(trx, first.title),
      titleEn: null,
      lead: '',
      leadEn: null,
      publishedAt: null,
      unpublishedAt: null,
      version: 0,
    };
    await insertSeries(trx, series);
    const now = clock.now();
    const { id, controllerId: organisationId } = series;
    await recordEntry(trx, { now, by, organisationId, action: 'series-created', details: { series: id } });
    return series;
  });
}

async function freeSlug(trx: Transaction, title: string): Promise<string> {
  const slug = slugWords(title.slice(0, mostOfTitle)) || 'serie';
  for (let number = 1; ; number++) {
    const numbered = numberedSlug(slug, number);
    if (!(await isSeriesSlugTaken(trx, numbered, ''))) return numbered;
  }
}
