import type { Writable } from 'node:stream';
import type { ParseArgsConfig } from 'node:util';
import type { Clock } from '../clock.ts';

/** 0: done. 1: not done, and the text says why. 2: asked in the wrong way, nothing was tried. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** One line for the list of commands. */
  summary: string;
  /** The whole text of --help. */
  help: string;
  /** Names of what follows the command; each must be given. */
  operands: readonly string[];
  /** Names of what may follow them; '' when it was not given. */
  optional?: readonly string[];
  options: NonNullable<ParseArgsConfig['options']>;
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
};

export type Given = {
  /** By the name of the operand. */
  operands: Readonly<Record<string, string>>;
  options: Readonly<Record<string, string | boolean | undefined>>;
};

/** Where a command is run, and by which clock. */
export type Terminal = {
  print(line: string): void;
  /** On standard error, so that what is printed can be piped. */
  complain(line: string): void;
  /** Standard output, for data. */
  output: Writable;
  /** Undefined: the environment of the process. */
  env: NodeJS.ProcessEnv | undefined;
  clock: Clock;
};

export function refuse(terminal: Terminal, ...lines: string[]): 1 {
  for (const line of lines) terminal.complain(line);
  return 1;
}

export function misuse(terminal: Terminal, ...lines: string[]): 2 {
  for (const line of lines) terminal.complain(line);
  return 2;
}
