import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** One of the extension's page scripts as a plain script whose exports are the variable `name`. */
export async function bundlePageCode(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: `${root}/${entry}`, formats: ['iife'], name, fileName: name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} did not bundle`);
  return output.output[0].code;
}
