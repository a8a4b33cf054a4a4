import { createModel, signal } from '@preact/signals';
import type { Resume } from '@/utils/resume/schema';
import type { VersionKey } from '@/utils/storage/version';

export interface HistoryDependencies {
  /** Latest first. */
  list: (resume: string) => Promise<VersionKey[]>;
  load: (key: VersionKey) => Promise<Resume | undefined>;
}

export type HistoryState =
  | { is: 'closed' }
  | { is: 'open'; resume: Resume; versions: readonly VersionKey[]; shown?: ShownVersion };

interface ShownVersion {
  key: VersionKey;
  document: Resume;
}

/** The earlier versions of one resume, to be looked at and brought back. */
export const HistoryModel = createModel((dependencies: HistoryDependencies) => {
  const state = signal<HistoryState>({ is: 'closed' });

  async function show(key: VersionKey) {
    const document = await dependencies.load(key);
    const now = state.value;
    if (document && now.is === 'open') state.value = { ...now, shown: { key, document } };
  }

  return {
    state,
    async open(resume: Resume) {
      const versions = await dependencies.list(resume.id);
      state.value = { is: 'open', resume, versions };
      if (versions[0]) await show(versions[0]);
    },
    show,
    close() {
      state.value = { is: 'closed' };
    },
  };
});

export type HistoryModel = InstanceType<typeof HistoryModel>;
