import type { Found } from './invitation.ts';
import { useLabel } from './prose-said.ts';
import { looksLikeOrganisation } from './said-names.ts';
import { found, type Sheet, stretches } from './sheet.ts';
import { type Row, use } from './text-rows.ts';

const most = 20;

/** Who arranges the event: from a label, or from the sentence of the text that says so. */
export function organisersSaid(sheet: Sheet): Found<string>[] {
  const sections = sheet.sections.filter(({ name }) => name === 'organisers');
  const labelled = sections.flatMap((section) => {
    const all = stretches(section).filter(
      ({ text }) => text.length <= 300 && !/[.]$/.test(text.replace(/\.$/, '')),
    );
    const own = all.flatMap(({ row, from, text }) => {
      const names = listed(text).filter(
        (name) => name.length > 1 && name.length <= 100 && !name.includes('@'),
      );
      const isList = names.every((name) => looksLikeOrganisation(name) || name.split(' ').length < 5);
      if (!isList || names.length === 0) return [];
      use(row, from, from + text.length);
      return names.map((name) => found(name, [row], looksLikeOrganisation(name) ? 'sure' : 'check'));
    });
    if (own.length > 0) useLabel(section);
    return own;
  });
  return unique(labelled.length > 0 ? labelled : fromSentences(sheet)).slice(0, most);
}

const among =
  /(?:i samverkan mellan|i samarbete mellan|arrangeras av|anordnas av|arrangörer är|arrangör är|genomförs av|organised by|organized by|hosted by|arranged by|ett samarbete mellan) ([^.!?;:]{3,250})/iu;
const inviter =
  /^(\p{Lu}[^.!?;:]{1,150}?) (?:genomför|arrangerar|anordnar|bjuder (?:härmed |nu |därför )?in|inbjuder|hälsar|välkomnar|invites?|is hosting|are hosting)(?![\p{L}])/u;

function fromSentences({ sections }: Sheet): Found<string>[] {
  const open = sections
    .filter(({ name }) => ['head', 'body', 'lead', 'programme'].includes(name))
    .flatMap(stretches)
    .slice(0, 200);
  for (const { row, text } of open) {
    const said = among.exec(text.slice(0, 2_000))?.[1] ?? inviter.exec(text.slice(0, 200))?.[1];
    const names = said ? listed(said).map(untilVerb).filter(looksLikeOrganisation) : [];
    if (names.length > 0 && text.length < 150 && text.search(among) >= 0 && text.search(among) < 5) use(row);
    if (names.length > 0) return names.map((name) => found(name, [row] satisfies Row[], 'check'));
  }
  return [];
}

/** "a, b och c"; what stands in one name with "och" stays together only if it is one on its own. */
function listed(text: string): string[] {
  return text
    .split(
      /,\s{0,3}(?:och |samt |and )?|;\s?|\s(?:och|samt|and|&|i samarbete med|i samverkan med|tillsammans med|together with|in cooperation with)\s|\t|\s\/\s/u,
    )
    .map((name) => name.trim().replace(/\.$/u, ''))
    .filter((name) => name !== '');
}

function untilVerb(name: string): string {
  return name.split(/\s(?:som|där|med|den|för att|inom ramen|under|vid|till|on|at|in)\s/u, 1)[0] ?? name;
}

function unique(all: readonly Found<string>[]): Found<string>[] {
  return [...new Map(all.map((one) => [one.value, one])).values()];
}
