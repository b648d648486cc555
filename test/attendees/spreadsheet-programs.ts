import { spawnSync } from 'node:child_process';
import { basename, extname, join } from 'node:path';
import { describe } from 'vitest';
import { projectRoot } from '../support/source-files.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A Python that can read workbooks, and LibreOffice; null where the machine has none. */
const python = ['python3', '/usr/bin/python3'].find((one) => runs(one, ['-c', 'import openpyxl'])) ?? null;
const office = ['soffice', '/usr/bin/soffice'].find((one) => runs(one, ['--version'])) ?? null;

/** Tests with both programs; without them they are skipped, and say so. */
export function withSpreadsheets(name: string, tests: () => void): void {
  const missing = [...(python ? [] : ['python3-openpyxl']), ...(office ? [] : ['libreoffice-calc'])];
  const title = missing.length === 0 ? name : `${name} (skipped: ${missing.join(' and ')} missing)`;
  describe.skipIf(missing.length > 0)(title, tests);
}

/** `type`: s text, n number or empty, d date, f formula, b truth, e error. */
export type Cell = [value: string | number | boolean | null, type: string];
export type Cells = {
  rows: Cell[][];
  sheets?: string[];
  frozen?: string;
  filter?: string;
  links?: number;
  macros?: boolean;
};

/** What Python finds in a .csv or .xlsx file. */
export function readCells(file: string): Cells {
  const script = join(projectRoot, 'test/attendees/read-cells.py');
  const { stdout, stderr, status } = spawnSync(python ?? '', [script, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/**
 * Opens a file in LibreOffice and saves it in another format; returns the new file. The options of its filters are
 * numbers by place (LibreOffice help, "CSV filter parameters").
 */
export function convert(file: string, to: string, importing: string | null = null): string {
  const folder = tempFolder();
  const args = [
    '--headless',
    `-env:UserInstallation=file://${tempFolder()}`,
    ...(importing ? [`--infilter=${importing}`] : []),
    '--convert-to',
    to,
    '--outdir',
    folder,
    file,
  ];
  const { stderr, status } = spawnSync(office ?? '', args, { encoding: 'utf8', timeout: 240_000 });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  return join(folder, `${basename(file, extname(file))}.${to.split(':')[0]}`);
}

function runs(program: string, args: string[]): boolean {
  return spawnSync(program, args, { timeout: 60_000 }).status === 0;
}
