import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/run-command.ts';
import { createKeys } from '../../src/keys.ts';
import { registrationToken } from '../../src/registrations/registration-link.ts';
import { routeTable } from '../../src/routes.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const deployed = readdirSync(join(root, 'deploy'));

test('the container gets every folder that the site reads, and nothing that is not there', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from = '']) =>
    from.split(' '),
  );
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(copied).toEqual(
    expect.arrayContaining(['src', 'views', 'public', 'migrations', 'package-lock.json']),
  );
  const allowed = read('.dockerignore')
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
  expect(allowed.toSorted((a, b) => a.localeCompare(b))).toEqual(
    copied.toSorted((a, b) => a.localeCompare(b)),
  );
});

test('whatever the container, the units and the wrapper start is there', () => {
  const texts = [read('Dockerfile'), ...deployed.map((file) => read(join('deploy', file)))];
  const started = texts.flatMap((text) => text.match(/src\/[\w/-]+\.js/g) ?? []);
  expect(started).toEqual(expect.arrayContaining(['src/main.js', 'src/cli/main.js']));
  expect(started.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('the proxy’s log masks the secret of every link in a letter, and keeps other addresses', () => {
  const [, pattern = ''] = /"~(\^.+\$)" "\$before\.\.\.\$after"/.exec(read('deploy/nginx.conf')) ?? [];
  const secret = new RegExp(pattern);
  const logged = (path: string) => path.replace(secret, '$<before>...$<after>');
  const token = registrationToken(createKeys(['secret']), { id: 'a1'.repeat(12), tokenVersion: 1 });
  const links = routeTable.filter(({ access }) => access === 'link').flatMap(({ paths }) => paths);
  expect(links.length).toBeGreaterThan(0);
  for (const path of links) expect(logged(path.replace(':token', token))).toBe(path.replace(':token', '...'));
  for (const path of ['/', '/evenemang', '/evenemang/mr-konferens-stockholm-2022/program.css', '/robots.txt'])
    expect(logged(path)).toBe(path);
});

test.each(Object.keys(commands))('the handbook tells when to use %s', (name) => {
  expect(read('docs/operations.md')).toMatch(new RegExp(`samlingspunkt (-- )?${name}\\b|\`${name}\``));
});

test('the handbook’s links and files lead somewhere', () => {
  const text = read('docs/operations.md');
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => join('docs', to));
  const files = text.match(/(?<=[ `])deploy\/[\w.-]+/g) ?? [];
  expect([...links, ...files].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(files.length).toBeGreaterThan(1);
});
