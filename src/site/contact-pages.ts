import { bothPaths, sitePaths } from '../paths.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import { contactText } from './contact-text.ts';
import { linkTo, mailTo, type PageBlock, type PageSection, text } from './page-section.ts';
import { phoneLink } from './phone-link.ts';

type Contact = {
  title: string;
  event: { heading: string; text: string };
  search: { label: string; button: string };
  sections: PageSection[];
};
const contactView = view<Contact>('site/contact');

/** Whom to ask about what, the most common question first. */
export async function showContact(visit: Visit): Promise<void> {
  const { title, description, event, search, registration, website } = contactText[visit.lang];
  await contactView(
    visit,
    { title, description, paths: bothPaths('contact') },
    {
      title,
      event,
      search,
      sections: [
        { id: 'anmalan', heading: registration.heading, blocks: [registrationBlock(visit)] },
        { id: 'webbplatsen', heading: website.heading, blocks: operatorBlocks(visit) },
      ],
    },
  );
}

function registrationBlock({ lang }: Visit): PageBlock {
  const { registration: t } = contactText[lang];
  return linkTo(t.lead, { text: t.find, url: sitePaths(lang).findRegistrations });
}

function operatorBlocks({ services, lang }: Visit): PageBlock[] {
  const { name, email, phone } = services.config.operator;
  const { website: t } = contactText[lang];
  const report = linkTo(t.lead, { text: t.report, url: `${sitePaths(lang).accessibility}#rapportera` });
  const call = phone ? [linkTo(t.phone, { text: phone, url: phoneLink(phone) })] : [];
  return [text(name), mailTo(t.email, email), ...call, report];
}
