import type { PublishingFinding, PublishingLevel } from './publishing-check-draft.ts';
import { tickLabels } from './publishing-check-ticks-text.ts';

export type PublishingTick = { label: string; level: 'ok' | PublishingLevel };

/** The list of ticks above the findings (ux.md 5.5): what an event must have, and whether this one has it. */
export function publishingTicks(findings: readonly PublishingFinding[]): PublishingTick[] {
  return tickedCodes.map(([name, codes]) => {
    const levels = findings.filter(({ code }) => codes.includes(code)).map(({ level }) => level);
    return { label: tickLabels[name], level: levels.find((level) => level === 'error') ?? levels[0] ?? 'ok' };
  });
}

export const tickedCodes: readonly [keyof typeof tickLabels, readonly string[]][] = [
  ['title', ['title-missing', 'title-length', 'title-long']],
  [
    'date',
    [
      'date-missing',
      'date-unreadable',
      'clock-unknown',
      'clock-skipped',
      'end-before-start',
      'date-passed',
      'month-passed',
    ],
  ],
  ['place', ['place-missing', 'town-missing', 'online-as-venue', 'online-with-venue']],
  ['contact', ['registration-contact-missing', 'registration-contact-unusable']],
  ['controller', ['controller-missing', 'controller-collective']],
  ['privacy', ['privacy-not-approved']],
  ['deadline', ['deadline-after-start', 'deadline-on-the-day', 'deadline-passed', 'opens-too-late']],
  [
    'programme',
    [
      'sessions-out-of-order',
      'session-end-before-start',
      'sessions-overlap',
      'session-before-event',
      'session-after-event',
      'session-other-day',
      'programme-end',
    ],
  ],
  ['link', ['link-missing', 'link-insecure', 'link-unused']],
  ['captions', ['captions-missing']],
];
