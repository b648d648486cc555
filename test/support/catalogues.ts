import { join } from 'node:path';
import { filesIn, projectRoot } from './source-files.ts';

export type Catalogue = { name: string; sv: unknown; en: unknown };

/** Every `Texts` that a file of texts exports: an object with `sv` and `en` and nothing else. */
export async function loadCatalogues(): Promise<Catalogue[]> {
  const files = filesIn('src', '.ts').filter((path) => /-text(-[a-z]+)?\.ts$/.test(path));
  const modules = await Promise.all(files.map((path) => import(join(projectRoot, path))));
  return modules.flatMap((module: Record<string, unknown>) =>
    Object.entries(module).flatMap(([name, value]) => {
      if (!isObject(value) || Object.keys(value).sort().join() !== 'en,sv') return [];
      return [{ name, sv: value.sv, en: value.en }];
    }),
  );
}

/** The texts of one language as `[key, text]`; of a function, each of its literals. */
export function leaves(side: unknown, path = ''): [key: string, text: string][] {
  if (typeof side === 'string') return [[path, side]];
  if (typeof side === 'function') return literals(String(side)).map((text) => [`${path}()`, text]);
  if (!isObject(side)) return [];
  return Object.entries(side).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

/** Keys and kinds without the words. That functions take the same arguments is for the compiler to say. */
export function shapeOf(side: unknown): unknown {
  if (!isObject(side)) return typeof side;
  return Object.fromEntries(Object.entries(side).map(([key, value]) => [key, shapeOf(value)]));
}

/** The texts between quotes in the source of a function; `…` stands for what is filled in. */
function literals(source: string): string[] {
  const found: string[] = [];
  readCode(source, 0, found);
  return found.filter((text) => /\p{L}{2}/u.test(text));
}

/** Reads code up to the brace that closes it, and returns where it ends. */
function readCode(source: string, start: number, found: string[]): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (sign === '{') depth += 1;
    if (sign === '}' && depth-- === 0) return at;
    if (`'"\``.includes(sign)) at = readLiteral(source, at, found);
  }
  return source.length;
}

function readLiteral(source: string, start: number, found: string[]): number {
  const quote = source[start];
  let text = '';
  let at = start + 1;
  for (; at < source.length && source[at] !== quote; at++) {
    if (source[at] === '\\') text += source.slice(at, ++at + 1);
    else if (quote === '`' && source.startsWith('${', at)) {
      at = readCode(source, at + 2, found);
      text += '…';
    } else text += source[at];
  }
  found.push(text);
  return at;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
