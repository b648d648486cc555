import { formatDate } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import type { AccessibilityStatement } from './accessibility-statement.ts';
import { accessibilityText } from './accessibility-text.ts';
import { bullets, linkTo, type PageSection, text } from './page-section.ts';

/** The parts of the statement above the form, in the order of Digg's guidance. */
export function statementSections(
  statement: AccessibilityStatement,
  site: string,
  lang: Lang,
): PageSection[] {
  const t = accessibilityText[lang];
  const { shortcomings, burdens, outside, method, assessedOn, updatedOn } = statement;
  const known = shortcomings.map(({ what, why }) => `${what[lang]} ${why[lang]}`);
  return [
    { id: 'status', heading: t.status.heading, blocks: [text(t.status[statement.status](site))] },
    {
      id: 'brister',
      heading: t.shortcomings.heading,
      blocks: [
        known.length > 0 ? bullets(...known) : text(t.shortcomings.none),
        text(t.shortcomings.otherForm),
      ],
    },
    {
      id: 'undantag',
      heading: t.burdens.heading,
      blocks: [burdens.length > 0 ? bullets(...burdens.map((burden) => burden[lang])) : text(t.burdens.none)],
    },
    { id: 'utanfor', heading: t.outside.heading, blocks: [bullets(...outside.map((item) => item[lang]))] },
    {
      id: 'granskning',
      heading: t.method.heading,
      blocks: [
        ...method.map((paragraph) => text(paragraph[lang])),
        text(
          `${t.method.assessed(formatDate(assessedOn, lang))} ${t.method.updated(formatDate(updatedOn, lang))}`,
        ),
      ],
    },
  ];
}

/** Where one goes when the answer is not good enough; it stands below the form. */
export function supervisorSection(lang: Lang): PageSection {
  const t = accessibilityText[lang].supervisor;
  const report = { text: t.link, url: 'https://www.digg.se/tdosanmalan' };
  return { id: 'tillsyn', heading: t.heading, blocks: [linkTo(t.text, report, '.')] };
}
