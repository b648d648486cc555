import { clock, type DraftField, field } from './draft-field.ts';
import type { Invitation } from './invitation.ts';

/** When the event is and when people gather, as the fields of the form. */
export function dateFields(invitation: Invitation): DraftField[] {
  const { day, endDay, month, start, end, gathering } = invitation;
  const choice = day ? 'bestamt' : month ? 'manad' : 'inget';
  const [year = '', number = ''] = day ? [] : (month?.value.split('-') ?? []);
  return [
    { name: 'datumlage', value: choice, found: null },
    ...field('datum', doubtful(invitation), (value) => value),
    ...field('slutdatum', endDay && endDay.value !== day?.value ? endDay : null, (value) => value),
    ...field('start', start, clock),
    ...field('slut', end, clock),
    ...(day ? [] : field('manad', month, () => number)),
    ...(day ? [] : field('ar', month, () => year)),
    ...field('samling', gathering?.value.at ? gathering : null, ({ at }) => clock(at)),
    ...field('samling_text', gathering?.value.text ? gathering : null, withoutTime),
  ];
}

/** "Registrering och fika" of "Registrering och fika från kl. 09.00": the pages write the time themselves. */
function withoutTime({ at, text }: { at: string | null; text: string }): string {
  const words = text.split(/[\s\u00a0]+/);
  const isTime = at !== null && words.at(-1) === clock(at);
  if (!isTime) return text;
  const rest = words.slice(0, -1);
  while (/^(från|fr\.o\.m\.|kl\.?|klockan)$/i.test(rest.at(-1) ?? '')) rest.pop();
  return rest.join(' ');
}

/** A date that is another weekday than the text says is shown, and somebody has to look at it. */
function doubtful({ day, weekdayDiffers }: Invitation): Invitation['day'] {
  return day && weekdayDiffers ? { ...day, certainty: 'check' } : day;
}
