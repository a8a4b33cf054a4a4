// The lab's door: `npm run -s lab -- VERB …`. Prints one JSON object a line on stdout and nothing else. The verbs are
// TypeScript that imports the extension's own code, and only the one that is asked for is loaded.
import { withModule } from './with-module.mjs';

const verbs = ['fields', 'fill', 'posting', 'rank', 'summary', 'examples', 'import', 'export'];

async function run([verb, ...args]) {
  if (!verbs.includes(verb)) throw labError(`Say what to do: ${verbs.join(', ')}.`);
  await withModule(`/tests/lab/verbs/${verb}.ts`, (module) =>
    module.default(args, (line) => process.stdout.write(`${JSON.stringify(line)}\n`)),
  );
}

const labError = (message) => Object.assign(new Error(message), { name: 'LabError' });

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error.name === 'LabError' ? error.message : error);
  process.exitCode = 1;
}
