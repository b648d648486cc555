import type { Found, Invitation } from './invitation.ts';
import type { PlaceParts } from './place-parts.ts';
import type { PlaceRow } from './place-rows.ts';
import { found } from './sheet.ts';
import { use } from './text-rows.ts';

export type Place = Pick<Invitation, 'venue' | 'address' | 'town'>;

/**
 * Where the event is. What labels say goes before the lines of the head, which may only agree.
 * @param isOneOfMore the text says other dates too: the place may be that of another occasion
 */
export function placeSaid(rows: readonly PlaceRow[], isOneOfMore: boolean): Place {
  const labelled = rows.filter(({ isLabelled }) => isLabelled);
  const own = labelled.length > 0 ? labelled : rows;
  const towns = own.flatMap((one) => (one.parts.town ? [townFound(one)] : []));
  const others = rows.filter((one) => !own.includes(one) && one.parts.town);
  const [other] = others.map(townFound);
  for (const { stretch, parts } of [
    ...own,
    ...others.filter(({ parts: { town } }) => town === towns[0]?.value || towns.length === 0),
  ])
    for (const { from, to } of parts.used) use(stretch.row, stretch.from + from, stretch.from + to);
  const checked = (one: Found<string> | null) =>
    one && isOneOfMore ? { ...one, certainty: 'check' as const } : one;
  return {
    venue: checked(joined(own, 'venue', ({ address, town }) => address.length > 0 || town !== null)),
    address: checked(joined(own, 'address', () => true)),
    town: checked(agreed(towns[0] ?? null, other ?? null, new Set(towns.map(({ value }) => value)).size > 1)),
  };
}

/** What two places say: both lines if they agree, else the label's, to be checked. */
function agreed(
  one: Found<string> | null,
  other: Found<string> | null,
  isDoubtful: boolean,
): Found<string> | null {
  if (!one || !other) return one && isDoubtful ? { ...one, certainty: 'check' } : (one ?? other);
  if (one.value !== other.value || isDoubtful) return { ...one, certainty: 'check' };
  return { ...one, lines: [...new Set([...other.lines, ...one.lines])].sort((a, b) => a - b) };
}

function townFound({ stretch, parts, isLabelled }: PlaceRow): Found<string> {
  const isFirst = parts.venue.length === 0 && stretch.text.startsWith(parts.town ?? '');
  const isSure = parts.isKnownTown && (isLabelled || isFirst || parts.address.length > 0);
  return found(
    parts.town ?? '',
    [stretch.row],
    isSure ? 'sure' : 'check',
    parts.isKnownTown ? null : 'town-from-address',
  );
}

function joined(
  rows: readonly PlaceRow[],
  part: 'venue' | 'address',
  isPlain: (parts: PlaceParts) => boolean,
): Found<string> | null {
  const own = rows.filter(({ parts }) => parts[part].length > 0);
  const values = own.flatMap(({ parts }) => parts[part]);
  if (values.length === 0) return null;
  const isTold =
    rows.some(({ parts, isLabelled }) => isLabelled && isPlain(parts)) ||
    (own.every(({ isLabelled }) => isLabelled) && saysVenue(values.join(' ')));
  const isSure = isTold && values.length < (part === 'venue' ? 3 : 2);
  return found(
    values.join(', '),
    own.map(({ stretch }) => stretch.row),
    isSure ? 'sure' : 'check',
  );
}

function saysVenue(text: string): boolean {
  return /huset|salen|sal\s|hotell|hotel|center|centrum|konferens|lokal|rummet|aula|bibliotek|museum|museet|skola|stadshus|slott|teater|arena|campus|hall/iu.test(
    text,
  );
}
