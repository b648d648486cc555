import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings } from '../src/config.ts';
import { filesIn, readSource, sourceFiles } from './support/source-files.ts';

const code = [
  ...sourceFiles('src'),
  ...sourceFiles('migrations'),
  ...sourceFiles('test'),
  ...[
    ...filesIn('views', '.ejs'),
    ...filesIn('public', '.js'),
    'vitest.config.ts',
    '.ci/run',
    '.ci/postgres',
  ].map((path) => ({ path, lines: readSource(path).split('\n').length - 1 })),
];

describe('files', () => {
  test('no file of code is longer than 200 lines', () => {
    expect(code.filter((file) => file.lines > 200).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  test('half of the files that make the site are shorter than 50 lines', () => {
    const lengths = code
      .filter((file) => /^(src|views|migrations)\//.test(file.path))
      .map((file) => file.lines)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(50);
  });

  test('names are words joined by hyphens, and no two files share one', () => {
    for (const folder of ['src', 'test', 'views']) {
      const names = filesIn(folder, '.ts', '.js', '.ejs').map((path) => basename(path));
      const odd = names.filter(
        (name) => !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.(test|html|text))?\.(ts|js|ejs)$/.test(name),
      );
      expect(odd).toEqual([]);
    }
    const names = filesIn('src', '.ts', '.js').map((path) => basename(path));
    const shared = names.filter((name, index) => names.indexOf(name) !== index && name !== 'main.js');
    expect(shared).toEqual([]);
  });

  test('no name hides what a file does', () => {
    const vague = /(^|-)(service|manager|helper|helpers|util|utils|info|impl|misc|common|base)(-|\.)/;
    const names = ['src', 'test'].flatMap((folder) => filesIn(folder, '.ts'));
    expect(names.filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  test('every file in public/ is used by a page or the stylesheet', () => {
    const users = [...filesIn('views', '.ejs'), ...filesIn('src', '.ts'), 'public/site.css']
      .map(readSource)
      .join('\n');
    const unused = filesIn('public', '')
      .map((path) => path.replace(/^public\//, ''))
      // The licences of the fonts must travel with them.
      .filter((path) => path !== 'site.css' && !/^fonts\/.*OFL\.txt$/.test(path))
      .filter((path) => !users.includes(path));
    expect(unused).toEqual([]);
    expect(readSource('views/web/layout.ejs')).toContain("asset('site.css')");
  });

  test('every dependency is pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readSource('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test('the CI script clears every setting a developer may have', () => {
    const [, unset = ''] = /^unset ([\s\S]*?[^\\])\n/m.exec(readSource('.ci/run')) ?? [];
    const cleared = unset.split(/[\s\\]+/);
    expect(Object.keys(settings).filter((name) => !cleared.includes(name))).toEqual([]);
  });
});
