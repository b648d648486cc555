import { formatTime } from '../format/format-time.ts';
import type { Lang } from '../language.ts';
import type { Session } from './event.ts';
import type { PublishingDraft, PublishingField } from './publishing-check-draft.ts';
import { writtenLabels as labels } from './publishing-check-written-text.ts';

/** A text that someone wrote, and what its field is called on screen. */
export type WrittenText = { field: PublishingField; label: string; text: string; lang: Lang };

/** Every text of an event that its pages show, but for names. */
export function writtenTexts({ event, sessions, materials }: PublishingDraft): WrittenText[] {
  const own: [PublishingField, string, string | null, Lang?][] = [
    ['titel', labels.title, event.title],
    ['kortnamn', labels.shortName, event.shortName],
    ['ingress', labels.lead, event.lead],
    ['beskrivning', labels.body, event.body],
    ['malgrupp', labels.audience, event.audience],
    ['innehall_rubrik', labels.contentHeading, event.contentHeading],
    ['innehall', labels.content, event.content],
    ['praktiskt', labels.practical, event.practical],
    ['hitta_hit', labels.directions, event.directions],
    ['samling', labels.gathering, event.gatheringText],
    ['pris', labels.price, event.price],
    ['titel_en', labels.titleEn, event.titleEn, 'en'],
    ['ingress_en', labels.leadEn, event.leadEn, 'en'],
  ];
  return [
    ...own.flatMap(([field, label, text, lang = 'sv']) => (text ? [{ field, label, text, lang }] : [])),
    ...sessions.flatMap((session, index) => textsOfRow(session, index + 1)),
    ...materials.flatMap(({ title }, index): WrittenText[] =>
      title
        ? [{ field: `material[${index + 1}][titel]`, label: labels.material, text: title, lang: 'sv' }]
        : [],
    ),
  ];
}

function textsOfRow(session: Session, number: number): WrittenText[] {
  const row = rowLabel(session, number);
  const texts: WrittenText[] = [
    { field: `pass[${number}][rubrik]`, label: labels.rowTitle(row), text: session.title, lang: 'sv' },
    {
      field: `pass[${number}][beskrivning]`,
      label: labels.rowAbstract(row),
      text: session.abstract ?? '',
      lang: 'sv',
    },
  ];
  return texts.filter(({ text }) => text !== '');
}

/** "kl. 11.15", or the row's number while it has no time. */
export function rowLabel(session: Session, number: number): string {
  return session.startsAt ? formatTime(session.startsAt, 'sv') : labels.row(number);
}
