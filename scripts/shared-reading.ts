import path from 'node:path';
import type { Plugin } from 'vite';

/** As `content/form/reading.ts` lists them. */
const isShared = /\/content\/(form\/read\/[^/]+|dom\/(node|while-still))\.ts$/;

const keyOf = (file: string) => {
  const from = path.posix.relative(
    file.slice(0, file.lastIndexOf('/content/')).concat('/content/form'),
    file,
  );
  return from.startsWith('.') ? from : `./${from}`;
};

/** Builds a page script that takes the reading modules from the global where `form.js` has left them. */
export function sharedReading(): Plugin {
  return {
    name: 'bespoke:shared-reading',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            // A page that navigated meanwhile has none.
            globals: (file: string) =>
              `globalThis.bespokeReading?.[${JSON.stringify(keyOf(file))}]`,
          },
        },
      },
    }),
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && isShared.test(found.id) ? { id: found.id, external: true } : undefined;
    },
  };
}
