import { computed, createModel, signal } from '@preact/signals';
import { csv } from '@/utils/ledger/csv';
import { findRows, type Wanted } from '@/utils/ledger/find-rows';
import { ledgerJson } from '@/utils/ledger/ledger-json';
import { type LedgerRow, ledgerRows } from '@/utils/ledger/ledger-rows';
import { ledgerTable } from '@/utils/ledger/ledger-table';
import { withStatus } from '@/utils/ledger/with-status';
import type { Posting } from '@/utils/posting/schema';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { Application, ApplicationStatus } from '@/utils/storage/application';
import type { WriteFailure } from '@/utils/storage/write';
import { KeepingModel } from './keeping-model';
import { tableTexts } from './table-texts';

export interface ApplicationsDependencies {
  list: () => Promise<Application[]>;
  load: (id: string) => Promise<Result<Application | undefined, WriteFailure>>;
  listPostings: () => Promise<Posting[]>;
  save: (application: Application) => Promise<Result<Application, WriteFailure>>;
  remove: (id: string) => Promise<Result<Application | undefined, WriteFailure>>;
  listResumes: () => Promise<Resume[]>;
  saveFile: (file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }) => void;
}

export type ApplicationsState =
  | { is: 'loading' }
  | {
      is: 'ready';
      applications: readonly Application[];
      postings: readonly Posting[];
      resumes: readonly Resume[];
    };

const now = () => new Date().toISOString();

const exportTypes = { csv: 'text/csv', json: 'application/json' } as const;
export type LedgerFormat = keyof typeof exportTypes;

/** What was shared, by posting, with what the owner keeps about it. */
export const ApplicationsModel = createModel((dependencies: ApplicationsDependencies) => {
  const state = signal<ApplicationsState>({ is: 'loading' });
  const wanted = signal<Wanted>({ words: '', status: 'all' });
  const opened = signal('');
  const last = signal('');
  const removed = signal<LedgerRow | undefined>(undefined);
  const failure = signal<WriteFailure | undefined>(undefined);
  const keeping = new KeepingModel(dependencies);

  const all = computed(() => (state.value.is === 'ready' ? state.value : undefined));
  const rows = computed(() =>
    all.value ? ledgerRows(all.value.applications, all.value.postings) : [],
  );

  async function load() {
    const [applications, postings, resumes] = await Promise.all([
      dependencies.list(),
      dependencies.listPostings(),
      dependencies.listResumes(),
    ]);
    state.value = {
      is: 'ready',
      applications: applications.map(keeping.withUnsaved),
      postings,
      resumes,
    };
  }

  /** Shown at once, and kept as it is typed. */
  function edit(changed: Application) {
    const ready = all.value;
    if (!ready) return;
    const applications = ready.applications.map((one) => (one.id === changed.id ? changed : one));
    state.value = { ...ready, applications };
    void keeping.keep(changed);
  }

  async function each(
    row: LedgerRow,
    work: (one: Application) => Promise<Result<unknown, WriteFailure>>,
  ) {
    const done = await Promise.all(row.applications.map(work));
    const refused = done.find(({ ok }) => !ok);
    failure.value = refused && !refused.ok ? refused.failure : undefined;
    await load();
    return refused === undefined;
  }

  const resumeNamed = (id: string) => all.value?.resumes.find((one) => one.id === id);

  const isOf = ({ applications }: LedgerRow) => applications.some(({ id }) => id === opened.value);
  const row = computed(() => rows.value.find(isOf));

  return {
    state,
    wanted,
    rows,
    shown: computed(() => findRows(rows.value, wanted.value)),
    /** The one that is looked at; undefined where none is, or it is not there. */
    row,
    /** The address names one that is not here, and was not deleted just now. */
    isMissing: computed(
      () => opened.value !== '' && !row.value && !(removed.value && isOf(removed.value)),
    ),
    opened,
    /** The one that was looked at before. */
    last,
    /** Shows a row by the id of one of its records, or with '' the list. */
    open(id: string) {
      last.value = opened.value;
      opened.value = id;
    },
    find(more: Partial<Wanted>) {
      wanted.value = { ...wanted.value, ...more };
    },
    saving: keeping.saving,
    retry: keeping.retry,
    removed,
    failure,
    load,
    resumeNamed,
    setStatus: (application: Application, status: ApplicationStatus) =>
      edit(withStatus(application, status, now())),
    setNotes: (application: Application, notes: string) => edit({ ...application, notes }),
    setNextDate: (application: Application, nextDate: string) => edit({ ...application, nextDate }),
    async remove(row: LedgerRow) {
      for (const { id } of row.applications) keeping.forget(id);
      if (await each(row, ({ id }) => dependencies.remove(id))) removed.value = row;
    },
    dismiss() {
      removed.value = undefined;
    },
    async undo() {
      const back = removed.value;
      removed.value = undefined;
      if (back) await each(back, dependencies.save);
    },
    /** Hands out what the list shows. */
    saveAs(format: LedgerFormat) {
      const found = findRows(rows.value, wanted.value);
      const text =
        format === 'csv'
          ? csv(ledgerTable(found, tableTexts(resumeNamed)))
          : ledgerJson(found, now());
      const name = `bespoke-applications-${now().slice(0, 10)}.${format}`;
      const bytes = new TextEncoder().encode(text);
      dependencies.saveFile({ name, type: exportTypes[format], bytes });
    },
  };
});

export type ApplicationsModel = InstanceType<typeof ApplicationsModel>;
