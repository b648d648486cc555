import type { Lang } from '../language.ts';
import { seriesNouns } from '../series/series-card.ts';
import { choiceField, type Field } from '../web/field.ts';
import type { WatchedSeries } from './watched-store.ts';
import { watchingText } from './watching-text.ts';

/** The box in the form of an event that asks to be told of the next of its series; never ticked beforehand. */
export function watchingField({ listed }: WatchedSeries, lang: Lang): Field {
  const t = watchingText[lang].box;
  const label = t.label(seriesNouns(listed.events, lang).noun);
  return choiceField('bevaka', t.legend, { kind: 'checkbox', options: [{ value: 'ja', label }] }, t.hint);
}
