import { readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, fail, ok, warn } from './finding.ts';

/** The folder of the database: closed to others, owned by who runs this, on a local disk with room. */
export function checkFiles(dataDir: string): Finding[] {
  return [...checkAccess(dataDir), ...checkOwner(dataDir), ...checkDisk(statfsSync(dataDir))];
}

function checkAccess(dataDir: string): Finding[] {
  const within = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(dataDir, name),
  );
  const open = [dataDir, ...within].filter((path) => (statSync(path).mode & 0o077) !== 0);
  const [first] = open;
  if (first === undefined) return [ok('DATA_DIR', 'is closed to other users of this machine')];
  const others = open.length > 1 ? ` and ${open.length - 1} more` : '';
  return [fail('DATA_DIR', `${first}${others} can be read by others. Run: chmod -R go= ${dataDir}`)];
}

function checkOwner(dataDir: string): Finding[] {
  const { uid } = statSync(dataDir);
  const me = process.getuid?.();
  if (me === undefined || me === uid) return [];
  return [
    warn(
      'user',
      `this runs as user ${me}, but ${dataDir} belongs to ${uid}. Run commands as the user of the site.`,
    ),
  ];
}

type Disk = { type: number; bsize: number; bavail: number; blocks: number };

/** Magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, FUSE. */
const networks = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546]);

export function checkDisk({ type, bsize, bavail, blocks }: Disk): Finding[] {
  const free = bavail * bsize;
  const room = `${Math.round(free / 1_000_000)} MB free, ${Math.round((100 * bavail) / blocks)} %`;
  const space =
    free < 200_000_000
      ? fail('disk', `${room}. A full disk stops all registrations: make room now.`)
      : free < 2_000_000_000 && bavail / blocks < 0.1
        ? warn('disk', `${room}. Make room before it is full.`)
        : ok('disk', room);
  if (!networks.has(type)) return [space];
  return [space, warn('disk', 'is reached over a network, which SQLite does not stand. Use a local disk.')];
}
