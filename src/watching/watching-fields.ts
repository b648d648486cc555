import type { Lang } from '../language.ts';
import { choiceField, type Field } from '../web/field.ts';
import { watchingText } from './watching-text.ts';

/** The box in the form of an event that asks to be told of the next of its series; never ticked beforehand. */
export function watchingField(noun: string, lang: Lang): Field {
  const { label, legend, hint } = watchingText[lang].box;
  const options = [{ value: 'ja', label: label(noun) }];
  return choiceField('bevaka', legend, { kind: 'checkbox', options }, hint);
}
