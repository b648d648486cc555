import { capitalised } from '../format/format-day.ts';
import { list } from '../format/format-list.ts';
import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { runningName } from '../organisations/organisation-name.ts';

/** "Uppsala universitet, SKR och länsstyrelserna", as a line of its own. */
export function organisersText(organisers: readonly Organisation[], lang: Lang): string {
  // English names of collectives begin with an article.
  const names = organisers.map((organiser) => runningName(organiser, lang).replace(/^The /, 'the '));
  return capitalised(list(names, lang));
}
