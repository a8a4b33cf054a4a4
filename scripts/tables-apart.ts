import type { Plugin } from 'vite';

/** The concept tables are data, as large as all that reads them: a chunk of their own, which changes only when they do. */
export function tablesApart(): Plugin {
  return {
    name: 'bespoke:tables-apart',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: 'concepts', test: /\/ranking\/concepts\// }] },
    }),
  };
}
