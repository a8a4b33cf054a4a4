// The benchmarks' door: `npm run bench:fill`. They are TypeScript that imports the extension's own code.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`/tests/bench/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
await module.default(args);
