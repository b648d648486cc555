import { organisationName, sortedByName } from '../organisations/organisation-name.ts';
import { listOrganisers } from '../organisations/organisation-store.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import type { Visit } from '../web/visit.ts';
import { aboutText } from './about-text.ts';
import { bullets, links, linkTo, mailTo, type PageBlock, type PageSection, text } from './page-section.ts';
import { textView } from './text-pages.ts';

export async function showAbout(visit: Visit): Promise<void> {
  const { lang, services } = visit;
  const t = aboutText[lang];
  const { siteName, operator, mode } = services.config;
  const organisers = sortedByName(await listOrganisers(services.db.reader), lang);
  const names = organisers.map((organiser) => organisationName(organiser, lang));
  const privacy = { text: t.cookies.link, url: sitePaths(lang).privacy };
  const sections: PageSection[] = [
    section('drivs-av', t.operator.heading, [
      text(t.operator.runs(siteName, operator.name)),
      mailTo(t.operator.ask, operator.email),
    ]),
    section(
      'arrangorer',
      t.organisers.heading,
      names.length > 0 ? [text(t.organisers.lead), bullets(...names)] : [text(t.organisers.none)],
    ),
    section('kakor', t.cookies.heading, [text(t.cookies.text), linkTo(t.cookies.more, privacy)]),
    section('folj', t.feeds.heading, feeds(visit)),
    section('kallor', t.sources.heading, [
      text(t.sources.text),
      ...(mode === 'demo' ? [text(t.sources.demo)] : []),
    ]),
    section('licenser', t.licences.heading, licences(visit)),
  ];
  await textView(
    visit,
    { title: t.title, paths: bothPaths('about'), description: t.description(siteName) },
    { title: t.title, lead: null, notice: null, sections },
  );
}

function section(id: string, heading: string, blocks: PageBlock[]): PageSection {
  return { id, heading, blocks };
}

/** Whole addresses, since they are copied into another program. */
function feeds({ lang, services }: Visit): PageBlock[] {
  const t = aboutText[lang].feeds;
  const paths = sitePaths(lang);
  const address = (path: string) => {
    const url = `${services.config.baseUrl}${path}`;
    return { text: url, url };
  };
  return [linkTo(t.calendar, address(paths.calendar)), linkTo(t.atom, address(paths.atom))];
}

function licences({ lang, services }: Visit): PageBlock[] {
  const t = aboutText[lang].licences;
  const font = (name: string, file: string) => ({ text: name, url: services.assets.url(`fonts/${file}`) });
  return [
    text(t.software),
    text(t.fonts),
    links([font('IBM Plex Sans', 'IBM-Plex-Sans-OFL.txt'), font('Source Serif 4', 'Source-Serif-4-OFL.txt')]),
  ];
}
