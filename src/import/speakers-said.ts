import type { Found, Person } from './invitation.ts';
import { peopleIn } from './people-said.ts';
import { useLabel } from './prose-said.ts';
import { speakersIn } from './session-said.ts';
import { found, type Sheet, stretches } from './sheet.ts';
import { use } from './text-rows.ts';

/** Who takes part in the event as a whole. */
export function speakersSaid(sheet: Sheet): Found<Person>[] {
  return sheet.sections
    .filter(({ name }) => name === 'speakers')
    .flatMap((section) => {
      const all = stretches(section).flatMap(({ row, from, text }) => {
        // "Moderator: Anna Exempel": the label says what she does.
        const said = (row === section.heading ? speakersIn(row.text) : peopleIn(text)) ?? speakersIn(text);
        if (!said) return [];
        use(row, from, from + text.length);
        return said.people.map((person) => found(person, [row], said.certainty));
      });
      if (all.length > 0) useLabel(section);
      return all;
    });
}
