import { type Address, pathTo } from '../paths.ts';
import { showError } from '../web/error-pages.ts';
import { type Handler, param, type Visit } from '../web/visit.ts';
import type { Event } from './event.ts';
import { findEventBySlug, findRedirectedSlug } from './event-store.ts';

/**
 * A page of one public event, found by the `:slug` of its address. A draft or an unknown slug is a 404, an event
 * taken away a 410, and a slug that has changed leads to the present one.
 */
export function withEvent(address: Address, show: (visit: Visit, event: Event) => Promise<void>): Handler {
  return async (visit) => {
    const { reader } = visit.services.db;
    const slug = param(visit, 'slug');
    const event = await findEventBySlug(reader, slug);
    if (event?.unpublishedAt) return showError(visit, 'gone');
    if (event?.publishedAt) return show(visit, event);
    const present = event ? undefined : await findRedirectedSlug(reader, slug);
    if (!present) return showError(visit, 'notFound');
    visit.res.redirect(
      visit.req.method === 'POST' ? 308 : 301,
      pathTo(address, visit.lang, { slug: present }),
    );
  };
}
