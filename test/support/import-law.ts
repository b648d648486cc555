export type Layer = {
  name: string;
  /** 0 is innermost. A file imports from its own rank and from lower ones. */
  rank: number;
  files: RegExp;
  /** Libraries it may use; Node's own modules are written `node:…`. */
  libraries: readonly string[];
};

const files = ['node:fs', 'node:fs/promises', 'node:path'];
const verbs =
  'register|submit|admit|cancel|promote|correct|change|publish|ask|answer|send|purge|erase|export|check|sign|remind|tell|find|confirm|undo|offer|expire|accept|decline|keep|save|create|edit|copy|add|remove|reset|move|postpone';

/** Design, section 3, as a table: a file belongs to the first row whose pattern fits its path. */
export const layers: readonly Layer[] = [
  {
    name: 'domain',
    rank: 0,
    files: /^src\/(clock|paths|desk-paths|time|language)\.ts$/,
    libraries: ['luxon'],
  },
  { name: 'keys and log', rank: 1, files: /^src\/(keys|log)\.ts$/, libraries: ['node:crypto', 'pino'] },
  {
    name: 'assembly',
    rank: 5,
    files: /^src\/([^/]+\.(ts|js)$|cli\/|demo\/)/,
    libraries: ['express', 'zod', 'kysely', 'luxon', 'better-sqlite3', 'pg', 'csv-stringify', 'node:*'],
  },
  {
    name: 'web kit',
    rank: 1,
    files: /^src\/web\//,
    libraries: [
      'express',
      'zod',
      'ejs',
      'helmet',
      'markdown-it',
      'multer',
      'express-rate-limit',
      'luxon',
      'node:crypto',
      'node:url',
      'node:stream',
      'node:stream/promises',
      ...files,
    ],
  },
  {
    name: 'database',
    rank: 1,
    files: /^src\/database\//,
    libraries: ['kysely', 'better-sqlite3', 'pg', ...files],
  },
  { name: 'pages', rank: 4, files: /-pages\.ts$/, libraries: ['zod'] },
  {
    name: 'page parts',
    rank: 4,
    files: /(-(views|model)|\/with-[a-z]+|\/desk-(door|route|view|visit))\.ts$/,
    libraries: [],
  },
  { name: 'form', rank: 1, files: /-(form|fields)\.ts$/, libraries: ['zod'] },
  { name: 'calendar', rank: 1, files: /-calendar\.ts$/, libraries: ['ical-generator', 'luxon'] },
  {
    name: 'export',
    rank: 1,
    files: /-export\.ts$/,
    libraries: ['csv-stringify', '@zip.js/zip.js'],
  },
  {
    name: 'file reader',
    rank: 1,
    files: /^src\/import\/([a-z-]+-file|file-worker)\.ts$/,
    libraries: ['@zip.js/zip.js', 'sax', 'unpdf', 'node:worker_threads'],
  },
  { name: 'secrets', rank: 1, files: /(-(link|code)|\/applicant)\.ts$/, libraries: ['node:crypto'] },
  { name: 'second step', rank: 1, files: /\/(totp|qr-picture)\.ts$/, libraries: ['otpauth', 'qr', 'luxon'] },
  { name: 'store', rank: 2, files: /-store\.ts$/, libraries: ['kysely'] },
  {
    name: 'domain',
    rank: 0,
    files: /^src\/mail\/(letter|message|outbox-row|outbox-backoff)\.ts$|-text(-[a-z]+)?\.ts$/,
    libraries: [],
  },
  {
    name: 'letters',
    rank: 2,
    files: /^src\/mail\/|-mail\.ts$/,
    libraries: ['nodemailer', 'ejs', 'luxon', 'kysely', ...files],
  },
  // Erasing goes across the tables of every feature.
  { name: 'erasure', rank: 3, files: /^src\/privacy\/erase-/, libraries: ['kysely'] },
  {
    name: 'action',
    rank: 3,
    files: new RegExp(`/(${verbs})(-[a-z-]+)?\\.ts$`),
    libraries: ['node:crypto', 'node:timers/promises'],
  },
  { name: 'domain', rank: 0, files: /^src\//, libraries: ['luxon'] },
];

export function layerOf(path: string): Layer {
  const layer = layers.find((candidate) => candidate.files.test(path));
  // Outside src: only the migrations, which database/ lists.
  return layer ?? { name: 'migrations', rank: 0, files: /^migrations\//, libraries: ['kysely'] };
}

export function mayImportLibrary(path: string, library: string): boolean {
  const { libraries } = layerOf(path);
  return libraries.includes(library) || (library.startsWith('node:') && libraries.includes('node:*'));
}
