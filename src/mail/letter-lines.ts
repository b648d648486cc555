import type { Block, Fact, Letter } from './letter.ts';
import { wrap } from './mail-lines.ts';

/** The text part as paragraphs of lines. */
export function letterLines(letter: Letter): string[][] {
  const greeting = letter.greeting === null ? [] : [wrap(letter.greeting)];
  return [...greeting, ...letter.blocks.map(blockLines), ...letter.foot.map(blockLines)];
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'text':
      return block.text.split('\n').flatMap((line) => wrap(line));
    case 'heading':
      return wrap(block.text);
    case 'facts':
      return factLines(block.rows);
    case 'link':
      return [...wrap(`${block.lead ?? ''} ${block.text}:`), block.url];
    case 'quote':
      return block.text.split('\n').flatMap((line) => wrap(line, '> '));
    case 'list':
      return block.items.flatMap((item) => wrap(item, '- ', '  '));
  }
}

/** A label longer than this does not push the others' values to the right. */
const longestLabel = 10;

function factLines(rows: Fact[]): string[] {
  const labels = rows.map((row) => row.label.length).filter((length) => length <= longestLabel);
  const column = Math.max(0, ...labels) + 2;
  return rows.flatMap(({ label, value }) => {
    const first = `${label}: `.padEnd(column);
    return value
      .split('\n')
      .flatMap((line, index) => wrap(line, index === 0 ? first : ' '.repeat(column), ' '.repeat(column)));
  });
}
