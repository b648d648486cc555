import type { Lang } from '../../src/language.ts';
import type { Message } from '../../src/mail/message.ts';
import { addresses } from '../../src/paths.ts';
import { routeTable } from '../../src/routes.ts';
import { readPage } from '../support/page.ts';
import type { Site } from '../support/site.ts';

/**
 * A link of each kind from a letter of each kind, and of each kind what its page leads on to. In English one of each
 * kind will do: the pages are the same.
 */
export async function linksOfEachKind(
  site: Site,
  letters: readonly Message[],
  lang: Lang,
): Promise<string[]> {
  const chosen = new Map<string, string>();
  const all = letters.flatMap((letter) => linksIn(letter).map((link) => ({ kind: letter.kind, link })));
  for (const { kind, link } of all) chosen.set(`${lang === 'sv' ? kind : ''} ${kindOf(link, lang)}`, link);
  const behind = await linksBehind(site, new Set(all.map(({ link }) => link)), lang);
  return [...new Set([...chosen.values(), ...behind])];
}

/** The addresses of one language that hold a secret, as they stand in paths.ts. */
export function secretKinds(lang: Lang): string[] {
  const secret = routeTable.filter(({ access }) => access === 'link').flatMap(({ paths }) => paths);
  return Object.values(addresses)
    .map((one): string => one[lang])
    .filter((kind) => secret.includes(kind));
}

/** `/evenemang/:slug/fraga`; a fixed word wins over a value. The contact person reads Swedish. */
export function kindOf(link: string, lang: Lang): string | undefined {
  const path = link.split('?')[0] ?? '';
  const fits = (kind: string) =>
    new RegExp(`^${kind.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`).test(path);
  const kinds = Object.values(addresses).map((one): string => one[lang]);
  return kinds.filter(fits).sort((a, b) => a.split(':').length - b.split(':').length)[0];
}

/** Every address of the site in a letter: its text, its HTML, its calendar file and what only mail programs read. */
function linksIn({ text, html, calendar, headers }: Message): string[] {
  const { $ } = readPage(html);
  const shown = $('a')
    .get()
    .map((link) => $(link).attr('href') ?? '');
  const written = [text, calendar?.content.replaceAll('\r\n ', ''), headers['List-Unsubscribe']].join('\n');
  const all = [...shown, ...(written.match(/https?:\/\/[^\s>]+/g) ?? [])].map((link) => new URL(link));
  return all
    .filter(({ hostname }) => hostname === 'localhost')
    .map(({ pathname, search }) => pathname + search);
}

/** Where the pages of secret links lead, also where only a button should. */
async function linksBehind(site: Site, links: ReadonlySet<string>, lang: Lang): Promise<string[]> {
  const found = new Map<string, string>();
  for (const link of [...links].filter(isSecret)) {
    const { $ } = readPage((await site.get(link)).text);
    for (const one of $('main a, main form').get()) {
      const further = $(one).attr('href') ?? $(one).attr('action') ?? '';
      if (isSecret(further)) found.set(`${kindOf(further, lang)} ${further.split('?')[1]}`, further);
    }
  }
  return [...found.values()];
}

const isSecret = (link: string) => /^\/\S*[0-9a-f]{24}\.[\w-]{43}/.test(link);
