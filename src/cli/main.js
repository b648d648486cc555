#!/usr/bin/env node
// Plain JavaScript: an older Node cannot read TypeScript and would crash inside the native SQLite module.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Samlingspunkt needs Node 24 or newer; this is ${process.versions.node}. Use "npm run samlingspunkt -- <command>".`,
  );
  process.exit(1);
}
await import('./samlingspunkt.ts');
