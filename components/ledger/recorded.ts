import type { ExportDependencies } from '../export/export-model';
import type { Copied } from '../summary/summary-model';
import type { StandingModel } from './standing-model';

type Record = StandingModel['record'];

/** Copies, and records the text where that worked. */
export const recordedCopy =
  (copy: (text: Copied) => Promise<boolean>, record: Record) => async (text: Copied) => {
    const isCopied = await copy(text);
    if (isCopied) void record({ how: 'copied', text: text.plain });
    return isCopied;
  };

/** Ways out for a file that was made for a posting, each recorded by the name it went out under. */
export const recordedExport = (ways: ExportDependencies, record: Record): ExportDependencies => ({
  ...ways,
  save(file) {
    ways.save(file);
    void record({ how: 'file', name: file.name });
  },
  ...(ways.share && {
    async share(file) {
      const isShared = (await ways.share?.(file)) ?? false;
      if (isShared) void record({ how: 'file', name: file.name });
      return isShared;
    },
  }),
  async copyText(text) {
    const isCopied = await ways.copyText(text);
    if (isCopied) void record({ how: 'copied', text });
    return isCopied;
  },
});
