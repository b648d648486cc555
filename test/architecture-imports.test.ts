import { describe, expect, test } from 'vitest';
import { layerOf, layers, mayImportLibrary } from './support/import-law.ts';
import { type SourceFile, sourceFiles } from './support/source-files.ts';

const src = sourceFiles('src');
const byPath = new Map(src.map((file) => [file.path, file]));

describe('who may import whom', () => {
  test('imports point inward only', () => {
    const outward = src.flatMap((file) =>
      localImports(file)
        .filter((one) => layerOf(one.target).rank > layerOf(file.path).rank)
        .filter((one) => !(one.typeOnly && isSharedType(one.target)))
        .map((one) => `${described(file.path)} imports ${described(one.target)}`),
    );
    expect(outward).toEqual([]);
  });

  test('each layer uses only the libraries it is for', () => {
    const foreign = src.flatMap((file) =>
      file.imports
        .filter((one) => !one.isFile && !mayImportLibrary(file.path, one.target))
        .map((one) => `${described(file.path)} imports ${one.target}`),
    );
    expect(foreign).toEqual([]);
  });

  test('web/ and database/ know no feature, but for the types of its rows', () => {
    const known = src
      .filter((file) => /^src\/(web|database)\//.test(file.path))
      .flatMap((file) =>
        localImports(file)
          .filter((one) => isFeature(one.target) && !(one.typeOnly && layerOf(one.target).rank === 0))
          .filter((one) => !(one.typeOnly && isSharedType(one.target)))
          .map((one) => `${file.path} imports ${one.target}`),
      );
    expect(known).toEqual([]);
  });

  test("no page imports another feature's pages", () => {
    const nosy = src
      .filter((file) => layerOf(file.path).name === 'pages')
      .flatMap((file) =>
        localImports(file)
          .filter(
            (one) => layerOf(one.target).name === 'pages' && folderOf(one.target) !== folderOf(file.path),
          )
          .map((one) => `${file.path} imports ${one.target}`),
      );
    expect(nosy).toEqual([]);
  });

  test('nothing goes round in a circle', () => {
    expect(src.flatMap((file) => circleThrough(file.path))).toEqual([]);
  });

  test('migrations are frozen: they import nothing of ours', () => {
    const imports = sourceFiles('migrations').flatMap((file) => file.imports.map((one) => one.target));
    expect([...new Set(imports)]).toEqual(['kysely']);
  });

  test('nothing is re-exported, and every file that is imported exists', () => {
    const reexports = src
      .filter((file) => /^export\s[^;=(]*\sfrom\s/m.test(file.text))
      .map((file) => file.path);
    expect(reexports).toEqual([]);
    const targets = src.flatMap((file) => localImports(file).map((one) => one.target));
    expect(targets.filter((target) => target.startsWith('src/') && !byPath.has(target))).toEqual([]);
  });

  test('every layer of the table has files, so that no rule is asleep', () => {
    const used = new Set(src.map((file) => layerOf(file.path).name));
    expect(layers.map((layer) => layer.name).filter((name) => !used.has(name))).toEqual([]);
  });
});

function localImports(file: SourceFile) {
  return file.imports.filter((one) => one.isFile);
}

function described(path: string): string {
  return `${path} (${layerOf(path).name})`;
}

function isFeature(path: string): boolean {
  return /^src\/(?!web|database|format)[^/]+\//.test(path);
}

/** What every layer may name as a type, since it is handed in: the services and what they are made of. */
function isSharedType(path: string): boolean {
  return /^src\/(web\/visit|database\/database|config|keys|log|mail\/outbox)\.ts$/.test(path);
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** Types go round harmlessly: they are gone when the code runs. */
function circleThrough(start: string): string[] {
  const seen = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    for (const one of byPath.get(path)?.imports.filter((next) => next.isFile && !next.typeOnly) ?? []) {
      if (one.target === start) return [`${path} leads back to ${start}`];
      if (!seen.has(one.target)) waiting.push(one.target);
      seen.add(one.target);
    }
  return [];
}
