import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const projectRoot = join(import.meta.dirname, '../..');

type Import = {
  /** A file of the project from its root, or the name of a library. */
  target: string;
  isFile: boolean;
  typeOnly: boolean;
};

export type SourceFile = { path: string; text: string; lines: number; imports: Import[] };

/** Every file under a folder of the project with one of the endings, from the project's root, sorted. */
export function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

export function sourceFiles(folder: string): SourceFile[] {
  return filesIn(folder, '.ts', '.js').map((path) => {
    const text = readSource(path);
    return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
  });
}

const pattern = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(pattern)].map(([, type, static_, dynamic]) => {
    const name = static_ ?? dynamic ?? '';
    const isFile = name.startsWith('.');
    const library = name.startsWith('node:') ? name : /^(@[^/]+\/)?[^/]+/.exec(name)?.[0];
    const target = isFile ? join(dirname(path), name) : (library ?? name);
    return { target, isFile, typeOnly: Boolean(type) };
  });
}

/** The code without its comments, so that a rule on words does not trip over their explanation. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
