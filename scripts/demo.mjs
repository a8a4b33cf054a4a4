// Shows the main job. The story is TypeScript beside the end-to-end tests, and drives the browser with their driver.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const { module } = await runnerImport('/tests/e2e/demo/show.ts', {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
await module.default(process.argv.slice(2));
