import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Router } from 'express';

/** Addresses of files in public/ with a fingerprint, so that browsers keep them for a year and never too long. */
export type Assets = {
  /** Throws for a file that does not exist: a misspelt one fails when the page is made, not in the browser. */
  url(file: string): string;
  router: Router;
};

export function createAssets(folder: string): Assets {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const fingerprint = hash.digest('hex').slice(0, 10);
  const known = new Set(files);

  const router = express.Router();
  router.use(
    `/static/${fingerprint}`,
    express.static(folder, { immutable: true, maxAge: '365d', index: false, redirect: false }),
  );
  // A page made before an upgrade may still ask for the older fingerprint.
  router.use('/static/:old', express.static(folder, { maxAge: 0, index: false, redirect: false }));
  return {
    router,
    url: (file) => {
      if (!known.has(file)) throw new Error(`public/${file} does not exist`);
      return `/static/${fingerprint}/${file}`;
    },
  };
}
