import type { Lang } from '../language.ts';
import { bullets, linkTo, mailTo, type PageBlock, type PageSection, text } from './page-section.ts';
import type { PrivacyFacts } from './privacy-facts.ts';
import { privacyText } from './privacy-text.ts';

/**
 * What one organiser must tell people whose data it collects (GDPR Art. 13). An authority's page says that the
 * registration is a public document; an association's never does, since it is not.
 */
export function privacySections(facts: PrivacyFacts, lang: Lang): PageSection[] {
  const t = privacyText[lang];
  return [
    { id: 'ansvarig', heading: t.controller.heading, blocks: controller(facts, lang) },
    {
      id: 'uppgifter',
      heading: t.collected.heading,
      blocks: [
        text(t.collected.required),
        text(t.collected.optional),
        text(`${t.foodAndAccess} ${t.sealed}`),
        text(t.collected.stored),
        text(t.collected.questions),
        text(t.protectedIdentity),
      ],
    },
    {
      id: 'grund',
      heading: t.purpose.heading,
      blocks: [
        text(t.purpose.use),
        text(facts.authority ? t.purpose.authority : t.purpose.association),
        text(t.purpose.decisions),
      ],
    },
    { id: 'vem-ser', heading: t.readers.heading, blocks: readers(facts, lang) },
    {
      id: 'hur-lange',
      heading: t.kept.heading,
      blocks: [
        text(t.kept.months(facts.retentionMonths)),
        text(t.kept.sensitive),
        text(t.kept.letters),
        text(t.kept.watching),
      ],
    },
    { id: 'rattigheter', heading: t.rights.heading, blocks: rights(facts, lang) },
    { id: 'dataskyddsombud', heading: t.officer.heading, blocks: officer(facts, lang) },
    {
      id: 'klaga',
      heading: t.complaint.heading,
      blocks: [linkTo(t.complaint.text, { text: t.complaint.authority, url: imy[lang] }, '.')],
    },
  ];
}

const imy = { sv: 'https://www.imy.se/', en: 'https://www.imy.se/en/' };

function controller({ name, ...facts }: PrivacyFacts, lang: Lang): PageBlock[] {
  const t = privacyText[lang].controller;
  const blocks = [text(t.is(name)), mailTo(t.contact, facts.contactEmail)];
  if (facts.website) blocks.push(linkTo(t.website, { text: facts.website, url: facts.website }));
  if (facts.operator) blocks.push(text(t.runBy(facts.operator, name)));
  if (facts.partners.length > 0)
    blocks.push(text(`${t.joint} ${t.partners(name, facts.partners)} ${t.ownOnly}`));
  return blocks;
}

function readers({ name, operator, authority }: PrivacyFacts, lang: Lang): PageBlock[] {
  const t = privacyText[lang].readers;
  const people = [t.staff(name)];
  if (operator) people.push(t.operator(operator));
  if (authority) people.push(t.onRequest);
  return [bullets(...people), text(t.countries)];
}

function rights({ authority, contactEmail }: PrivacyFacts, lang: Lang): PageBlock[] {
  const t = privacyText[lang].rights;
  const erase = authority ? t.eraseAuthority : t.eraseAssociation;
  return [text(t.lead), bullets(...t.common, erase), mailTo(t.ask, contactEmail)];
}

/** Not every organisation must have an officer; someone who answers there must be. */
function officer({ dataProtectionEmail, contactEmail }: PrivacyFacts, lang: Lang): PageBlock[] {
  const t = privacyText[lang].officer;
  return [dataProtectionEmail ? mailTo(t.write, dataProtectionEmail) : mailTo(t.none, contactEmail)];
}
