import type { EventType } from '../events/event.ts';
import type { Invitation } from './invitation.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { use } from './text-rows.ts';

const words: readonly [EventType, RegExp][] = [
  ['webinar', /webb?inari|(?<!\p{L})webinar/iu],
  ['seminar', /(?<!webb)seminari|(?<!\p{L})seminar(?!i)/iu],
  ['workshop', /workshop/iu],
  ['network-meeting', /nätverks(?:träff|möte)|network meeting/iu],
  [
    'course',
    /utbildning(?:en|ar|sdag|stillfälle)?(?!\p{L})|(?:grund|fördjupnings|distans|webb)?kurs(?:en|dag|er|tillfälle)?(?!\p{L})|training course/iu,
  ],
  [
    'conference',
    /konferens(?!\p{Ll}{0,3}(?:rum|anläggning|center|lokal|hotell|sal|avgift))|(?<!\p{L})conference(?! (?:room|centre|center))/iu,
  ],
];

/** The type of event: from its label or its title, else from what the lead and the headings call it. */
export function kindSaid(
  { sections }: Sheet,
  title: Invitation['title'],
  titleRow: Stretch | null,
): Invitation['kind'] {
  for (const one of sections.filter(({ name }) => name === 'kind').flatMap(stretches)) {
    const [kind] = kindsIn(one.text.slice(0, 200));
    if (!kind) continue;
    use(one.row, one.from, one.from + one.text.length);
    return found(kind, [one.row], 'sure');
  }
  const inTitle = title && titleRow ? kindsIn(titleRow.text) : [];
  if (titleRow && inTitle[0])
    return found(inTitle[0], [titleRow.row], inTitle.length === 1 ? 'sure' : 'check');
  const headings = sections.flatMap(({ heading }) =>
    heading ? [{ row: heading, from: 0, text: heading.text }] : [],
  );
  const own = sections.filter(({ name }) =>
    ['head', 'lead', 'body', 'how', 'registration', 'price', 'practical'].includes(name),
  );
  const rows = own.flatMap(stretches).filter(({ row }) => !row.isBullet);
  const open = [...rows.slice(0, 12), ...headings];
  const said = open.flatMap((one) =>
    kindsIn(one.text.slice(0, 1_500)).map((kind) => ({ kind, row: one.row })),
  );
  const counts = Map.groupBy(said, ({ kind }) => kind);
  const [most, next] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return null;
  const [kind, mentions] = most;
  return found(
    kind,
    mentions.map(({ row }) => row),
    !next && mentions.length > 1 ? 'sure' : 'check',
  );
}

/** In the order of the list, each once; "frukostseminarium" is a seminar and "webbseminarium" a webinar. */
function kindsIn(text: string): EventType[] {
  if (/webbseminari|webbkonferens|webbsänd/iu.test(text)) return ['webinar'];
  return words.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}
