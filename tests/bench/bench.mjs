// The benchmarks' door: `npm run bench:fill`. They are TypeScript that imports the extension's own code.
import { withModule } from '../lab/with-module.mjs';

const [name, ...args] = process.argv.slice(2);
await withModule(`/tests/bench/${name}.ts`, (module) => module.default(args));
