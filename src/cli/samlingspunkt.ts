import { realClock } from '../clock.ts';
import { runCommand } from './run-command.ts';

// What the commands write is personal data: readable to their user alone.
process.umask(0o077);
process.exitCode = await runCommand(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  output: process.stdout,
  env: undefined,
  clock: realClock(),
});
