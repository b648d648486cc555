import type { Event } from './event.ts';
import { eventTitle } from './event-title.ts';
import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { titleCheckText as t } from './publishing-check-title-text.ts';

/** The longest title of SKR's Webbhandbok, and what it would rather see. */
const longTitle = { most: 70, better: 35 };
const titleLengths = { least: 3, most: 120 };
const longestShortName = 40;
const longestLead = 300;

export const titleRules: PublishingRule[] = [
  { code: 'title-missing', level: 'error', find: missingTitle },
  { code: 'title-length', level: 'error', find: titleOutOfBounds },
  { code: 'title-long', level: 'warning', find: longishTitle },
  { code: 'short-name-missing', level: 'error', find: missingShortName },
  { code: 'short-name-long', level: 'error', find: longShortName },
  { code: 'lead-missing', level: 'error', find: missingLead },
  { code: 'lead-long', level: 'error', find: longLead },
  { code: 'english-incomplete', level: 'warning', find: halfEnglish },
];

function missingTitle({ draft: { event } }: PublishingCase): Flaw[] {
  return isBlank(event.title) ? [{ field: 'titel', message: t.missing }] : [];
}

function titleOutOfBounds({ draft: { event } }: PublishingCase): Flaw[] {
  const { length } = event.title.trim();
  const { least, most } = titleLengths;
  if (length === 0 || (length >= least && length <= most)) return [];
  return [{ field: 'titel', message: t.outOfBounds(length, least, most) }];
}

/** As it is shown, with the series' title before it. */
function longishTitle({ draft: { event, series } }: PublishingCase): Flaw[] {
  const { length } = eventTitle(event, series, 'sv').trim();
  if (length <= longTitle.most || event.title.trim().length > titleLengths.most) return [];
  return [{ field: 'titel', message: t.long(length, longTitle.most, longTitle.better) }];
}

function missingShortName({ draft: { event } }: PublishingCase): Flaw[] {
  return isBlank(event.shortName) ? [{ field: 'kortnamn', message: t.shortNameMissing }] : [];
}

function longShortName({ draft: { event } }: PublishingCase): Flaw[] {
  const { length } = event.shortName.trim();
  if (length <= longestShortName) return [];
  return [{ field: 'kortnamn', message: t.shortNameLong(length, longestShortName) }];
}

function missingLead({ draft: { event } }: PublishingCase): Flaw[] {
  return isBlank(event.lead) ? [{ field: 'ingress', message: t.leadMissing }] : [];
}

function longLead({ draft: { event } }: PublishingCase): Flaw[] {
  const { length } = event.lead.trim();
  return length > longestLead ? [{ field: 'ingress', message: t.leadLong(length, longestLead) }] : [];
}

/** An event in Swedish only is fine; one that is half in English, or the odd one out of its series, is not. */
function halfEnglish({ draft: { event, series }, context }: PublishingCase): Flaw[] {
  if (!isBlank(event.titleEn)) {
    if (isBlank(event.leadEn)) return [{ field: 'ingress_en', message: t.leadEnMissing }];
    const prefixed = series !== null && event.seriesPrefix === 1;
    return prefixed && isBlank(series.titleEn) ? [{ field: 'serie', message: t.seriesEnMissing }] : [];
  }
  const others = [series, ...context.siblings].some((one) => one && !isBlank(one.titleEn));
  return others || !isBlank(event.leadEn) ? [{ field: 'titel_en', message: t.titleEnMissing }] : [];
}

function isBlank(text: Event['titleEn']): boolean {
  return text === null || text.trim() === '';
}
