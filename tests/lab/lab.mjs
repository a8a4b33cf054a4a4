// The lab's door: `npm run -s lab -- VERB …`. The verbs are TypeScript that imports the extension's own code.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const { module } = await runnerImport('/tests/lab/run-verb.ts', {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});

try {
  await module.runVerb(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof module.LabError ? error.message : error);
  process.exitCode = 1;
}
