import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { materialCheckText as t } from './publishing-check-materials-text.ts';
import { webAddress } from './web-address.ts';

export const materialRules: PublishingRule[] = [
  { code: 'material-title-missing', level: 'error', find: untitledMaterial },
  { code: 'material-link-unusable', level: 'error', find: unusableMaterial },
  { code: 'captions-missing', level: 'warning', find: uncaptionedRecording },
];

function untitledMaterial({ draft: { materials } }: PublishingCase): Flaw[] {
  return materials.flatMap(({ title }, index): Flaw[] =>
    title.trim() === '' ? [{ field: `material[${index + 1}][titel]`, message: t.titleMissing }] : [],
  );
}

function unusableMaterial({ draft: { materials } }: PublishingCase): Flaw[] {
  return materials.flatMap(({ url }, index): Flaw[] =>
    webAddress(url.trim()) ? [] : [{ field: `material[${index + 1}][lank]`, message: t.linkUnusable }],
  );
}

/** The law on accessible digital services asks for captions on recordings that stay for more than 14 days. */
function uncaptionedRecording({ draft: { materials } }: PublishingCase): Flaw[] {
  return materials.flatMap(({ kind, captioned }, index): Flaw[] =>
    kind === 'recording' && captioned !== 1
      ? [{ field: `material[${index + 1}][textad]`, message: t.captionsMissing }]
      : [],
  );
}
