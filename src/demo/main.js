// Plain JavaScript: an older Node cannot read TypeScript and would crash inside the native SQLite module.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`The demo needs Node 24 or newer; this is ${process.versions.node}. Use "npm run demo".`);
  process.exit(1);
}
await import('./start-demo.ts');
