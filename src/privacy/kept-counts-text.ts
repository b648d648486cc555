import { list } from '../format/format-list.ts';
import { retentionText } from './retention-text.ts';

type Counts = { registrations: number; questions: number };

/** "12 anmälningar och 1 fråga". */
export function keptCounts({ registrations, questions }: Counts): string {
  const t = retentionText.counts;
  return list(
    [
      registrations > 0 ? t.registrations(registrations) : '',
      questions > 0 ? t.questions(questions) : '',
    ].filter((part) => part !== ''),
    'sv',
  );
}
