import { printedPages } from './length-on-paper.ts';
import { programmeEditorText as t } from './programme-editor-text.ts';
import type { ShownDay } from './programme-view.ts';

/** The programme as visitors see it, cut about where the pages of the printed sheet end. */
export type ProgrammePreview = { length: string; pages: { mark: string; programme: ShownDay[] }[] };

export function programmePreview(days: readonly ShownDay[]): ProgrammePreview {
  const numbers = printedPages(days);
  const rows = days.flatMap((day) => day.rows.map((row, index) => ({ row, day, isFirst: index === 0 })));
  const pages = Map.groupBy(rows, (_, index) => numbers[index] ?? 1);
  return {
    length: t.pages(Math.max(1, ...numbers)),
    pages: [...pages].map(([number, some]) => ({
      mark: number > 1 ? t.pageMark(number) : '',
      programme: [...Map.groupBy(some, ({ day }) => day)].map(([day, part]) => ({
        heading: part[0]?.isFirst ? day.heading : null,
        rows: part.map(({ row }) => row),
      })),
    })),
  };
}
