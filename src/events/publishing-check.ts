import { type PublishingRule, publishingCase } from './publishing-check-case.ts';
import { contactRules } from './publishing-check-contacts.ts';
import type { PublishingContext, PublishingDraft, PublishingFinding } from './publishing-check-draft.ts';
import { linkRules } from './publishing-check-links.ts';
import { materialRules } from './publishing-check-materials.ts';
import { placeRules } from './publishing-check-place.ts';
import { programmeRules } from './publishing-check-programme.ts';
import { proseRules } from './publishing-check-prose.ts';
import { registrationRules } from './publishing-check-registration.ts';
import { saidDateRules } from './publishing-check-said-dates.ts';
import { speakerRules } from './publishing-check-speakers.ts';
import { titleRules } from './publishing-check-title.ts';
import { typographyRules } from './publishing-check-typography.ts';
import { whenRules } from './publishing-check-when.ts';

/** In the order in which the event editor has its fields. */
export const publishingRules: readonly PublishingRule[] = [
  ...titleRules,
  ...whenRules,
  ...placeRules,
  ...registrationRules,
  ...programmeRules,
  ...speakerRules,
  ...contactRules,
  ...materialRules,
  ...linkRules,
  ...saidDateRules,
  ...proseRules,
  ...typographyRules,
];

/**
 * What to mend before an event is published: errors, which block it, before warnings, which explain. Takes any
 * texts and dates, and never throws; the rules on titles and places are those of SKR's Webbhandbok.
 */
export function checkPublishing(draft: PublishingDraft, context: PublishingContext): PublishingFinding[] {
  const checked = publishingCase(draft, context);
  const findings = publishingRules.flatMap(({ code, level, find }) =>
    find(checked).map(({ field, message }) => ({ level, code, field, message: message.toWellFormed() })),
  );
  return findings.toSorted((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}
