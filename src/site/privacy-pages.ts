import { organisationName, sortedByName } from '../organisations/organisation-name.ts';
import { findController, listControllers, listPartners } from '../organisations/organisation-store.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { showError } from '../web/error-pages.ts';
import { param, type Visit } from '../web/visit.ts';
import { links, text } from './page-section.ts';
import { privacyFacts } from './privacy-facts.ts';
import { privacyForAll, privacyOverviewText } from './privacy-overview-text.ts';
import { privacySections } from './privacy-sections.ts';
import { privacyText } from './privacy-text.ts';
import { textView } from './text-pages.ts';

export async function showPrivacy(visit: Visit): Promise<void> {
  const { lang, services } = visit;
  const paths = sitePaths(lang);
  const { title } = privacyText[lang];
  const t = privacyOverviewText[lang];
  const organisers = sortedByName(await listControllers(services.db.reader), lang);
  const items = organisers.map((organisation) => ({
    text: organisationName(organisation, lang),
    url: paths.privacyOf(organisation.slug),
  }));
  await textView(
    visit,
    { title, paths: bothPaths('privacy'), description: t.lead },
    {
      title,
      lead: t.lead,
      notice: null,
      sections: [
        {
          id: 'arrangorer',
          heading: t.organisers,
          blocks: [items.length > 0 ? links(items) : text(t.noOrganisers)],
        },
        ...privacyForAll({ site: services.config.siteName, operator: services.config.operator.name }, lang),
      ],
    },
  );
}

export async function showPrivacyOf(visit: Visit): Promise<void> {
  const { lang, services } = visit;
  const { reader } = services.db;
  const organisation = await findController(reader, param(visit, 'organisation'));
  if (!organisation) return showError(visit, 'notFound');
  const partners = await listPartners(reader, organisation.id);
  const facts = privacyFacts(organisation, partners, services.config.operator, lang);
  const t = privacyText[lang];
  const name = organisationName(organisation, lang);
  await textView(
    visit,
    {
      title: t.title,
      context: name,
      paths: bothPaths('privacyOf', { organisation: organisation.slug }),
      description: t.controller.is(facts.name),
      crumbs: [{ text: privacyOverviewText[lang].crumb, href: sitePaths(lang).privacy }],
    },
    {
      title: t.title,
      lead: name,
      notice: facts.assumed ? { heading: t.assumed.heading, text: t.assumed.text(facts.name) } : null,
      sections: privacySections(facts, lang),
    },
  );
}
