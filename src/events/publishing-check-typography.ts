import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { examples } from './publishing-check-examples.ts';
import { typographyCheckText as t } from './publishing-check-typography-text.ts';
import { type WritingRule, writingRules } from './writing-rules.ts';

export const typographyRules: PublishingRule[] = writingRules.map(asPublishingRule);

function asPublishingRule({ code, pattern, mended }: WritingRule): PublishingRule {
  const said = code === 'double-space' ? t.doubleSpace : t.instead;
  const find = ({ texts }: PublishingCase): Flaw[] =>
    texts.flatMap(({ field, label, text, lang }) => {
      const found = examples(text, pattern, ([match, ...groups]) => {
        const better = mended(match, lang, ...groups);
        return better === null ? null : said(better, match);
      });
      return found.length > 0 ? [{ field, message: t.inField(label, found) }] : [];
    });
  return { code, level: 'warning', find };
}
