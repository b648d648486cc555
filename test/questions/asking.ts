import type { Event } from '../../src/events/event.ts';
import type { Lang } from '../../src/language.ts';
import { pathTo } from '../../src/paths.ts';
import { addMinutes } from '../../src/time.ts';
import { issueFormKey } from '../../src/web/form-key.ts';
import type { Fields, Site } from '../support/site.ts';

export const question = {
  namn: 'Exempel Frågvis',
  epost: 'fragvis@example.com',
  fraga: 'Finns det hörslinga?\n\nTack på förhand!',
};

/** Sends the form that was opened a minute ago. */
export function ask(site: Site, event: Event, fields: Fields = {}, lang: Lang = 'sv') {
  const path = pathTo('question', lang, { slug: event.slug });
  return site.post(path, { ...question, nyckel: questionKey(site, event), ...fields });
}

export function questionKey(site: Site, event: Event): string {
  return issueFormKey(site.services.keys, `question:${event.id}`, addMinutes(site.clock.now(), -1));
}

export function questions(site: Site) {
  return site.db.reader.selectFrom('questions').selectAll().execute();
}
