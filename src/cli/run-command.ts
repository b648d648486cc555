import { parseArgs } from 'node:util';
import { backupCommand } from './backup-command.ts';
import { type Command, type ExitCode, type Given, misuse, refuse, type Terminal } from './command.ts';
import { doctorCommand } from './doctor-command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { organiserCommand } from './organiser-command.ts';
import { restoreCommand } from './restore-command.ts';

export const commands: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  doctor: doctorCommand,
  backup: backupCommand,
  restore: restoreCommand,
  export: exportCommand,
  import: importCommand,
  organiser: organiserCommand,
};

/** @param words what was typed after `samlingspunkt`. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misuse(terminal, `There is no command "${name}".`, '', overview());
  const read = readGiven(command, rest);
  if (read === 'help') {
    terminal.print(command.help.trim());
    return 0;
  }
  if (typeof read === 'string') return misuse(terminal, read, `See: npm run samlingspunkt -- ${name} --help`);
  try {
    return await command.run(read, terminal);
  } catch (error) {
    return refuse(terminal, `${name} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What was given; `help` when it was asked for; else what is wrong with it. */
function readGiven(command: Command, words: string[]): Given | string {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      strict: true,
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const missing = command.operands.slice(positionals.length).map((operand) => `<${operand}>`);
    if (missing.length > 0) return `Missing: ${missing.join(' ')}`;
    const names = [...command.operands, ...(command.optional ?? [])];
    const [extra] = positionals.slice(names.length);
    if (extra !== undefined) return `Not understood: ${extra}`;
    const operands = names.map((operand, index) => [operand, positionals[index] ?? '']);
    return { operands: Object.fromEntries(operands), options: values as Given['options'] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return [
    'Usage: npm run samlingspunkt -- <command> [options]',
    '',
    ...lines,
    '',
    'Each command explains itself with --help. The settings are those of the site (see .env.example).',
  ].join('\n');
}
