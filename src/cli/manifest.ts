import { z } from 'zod';
import type { Fingerprint } from './fingerprint.ts';

/** What stands beside a backup, and what the backup must still be when it is restored. */
export type Manifest = Fingerprint & {
  format: 1;
  created: string;
  sqlite: string;
  /** Names of the migrations that made the database. */
  migrations: string[];
};

const Manifest = z.object({
  format: z.literal(1),
  created: z.string(),
  sqlite: z.string(),
  migrations: z.array(z.string()).min(1),
  tables: z.record(z.string(), z.number()),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export function manifestFile(backup: string): string {
  return `${backup}.json`;
}

/** Null: it is not the manifest of a backup. */
export function parseManifest(text: string): Manifest | null {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
