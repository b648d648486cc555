import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { escapeHtml } from '../web/escape.ts';
import type { Block, Letter } from './letter.ts';
import { letterLines } from './letter-lines.ts';

const views = join(import.meta.dirname, '../../views/mail');
const drawText = compile('letter.text.ejs', asItIs);
const drawHtml = compile('letter.html.ejs', escapeHtml);

/** The two bodies of a letter, from the same blocks. Runs inside a transaction: it waits for nothing. */
export function renderMail(letter: Letter): { text: string; html: string } {
  for (const block of [...letter.blocks, ...letter.foot]) refuseOddLink(block);
  const { lang, subject, greeting, blocks, foot } = letter;
  return {
    text: drawText({ paragraphs: letterLines(letter) }),
    html: drawHtml({ lang, subject, greeting, blocks, foot }),
  };
}

function compile(name: string, print: (value: unknown) => string): ejs.TemplateFunction {
  const filename = join(views, name);
  return ejs.compile(readFileSync(filename, 'utf8'), { filename, escape: print });
}

function asItIs(value: unknown): string {
  if (typeof value !== 'string') throw new Error('A letter lacks a value');
  return value;
}

/** An address that starts a script or reads a file must not get into a letter, whoever wrote it. */
function refuseOddLink(block: Block): void {
  if (block.type === 'link' && !/^(https?:\/\/|mailto:)\S+$/.test(block.url))
    throw new Error('A letter links to something else than a page');
}
