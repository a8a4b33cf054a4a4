import { createModel, signal } from '@preact/signals';
import type { Report, UndoReport } from '@/utils/form/report';
import type { Result } from '@/utils/result';
import type { Application } from '@/utils/storage/application';
import { pageAddress } from '@/utils/storage/page-address';
import type { WriteFailure } from '@/utils/storage/write';
import { afterReport, afterUndo } from './application-after';
import { applicationOf, type Filling, goesOnWith } from './application-of';

export interface LedgerDependencies {
  /** Latest first. */
  listApplications(): Promise<Application[]>;
  saveApplication(application: Application): Promise<Result<Application, WriteFailure>>;
}

const isOpen = ({ fields }: Application) => fields.some(({ outcome }) => outcome === 'unknown');

/** Keeps the record of what is shared: written before the page is touched, completed when it has answered. */
export const LedgerModel = createModel((dependencies: LedgerDependencies) => {
  const unsaved = signal<WriteFailure | undefined>(undefined);
  /** The record that was written last, where the database did not take it. */
  let untaken: Application | undefined;
  /** One change after the other: an undo may be asked for before the fill's own report is kept. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Done>(change: () => Promise<Done>): Promise<Done> {
    const done = turn.then(change);
    turn = done.catch(() => undefined);
    return done;
  }

  async function keep(application: Application) {
    const kept = await dependencies.saveApplication(application);
    unsaved.value = kept.ok ? undefined : kept.failure;
    untaken = kept.ok ? undefined : application;
  }

  /** The record as it is stored by now: its notes or status may have been written meanwhile. */
  async function update(id: string | undefined, change: (application: Application) => Application) {
    const stored = id ? await dependencies.listApplications() : [];
    const last = stored.find((one) => one.id === id) ?? (untaken?.id === id ? untaken : undefined);
    if (last) await keep(change(last));
  }

  return {
    unsaved,
    /** Opens the record of a fill and gives its id, which the page keeps with its own. */
    begin: (filling: Omit<Filling, 'at'>, last: string | undefined): Promise<string> =>
      inTurn(async () => {
        const now = { ...filling, at: new Date().toISOString() };
        const earlier = await dependencies.listApplications();
        const same = earlier.find(({ id }) => id === last) ?? goesOnWith(now, earlier);
        const application = applicationOf(now, same);
        await keep(application);
        return application.id;
      }),
    complete: (id: string, report: Report) =>
      inTurn(() => update(id, (application) => afterReport(application, report))),
    /** Completes the record of a fill whose end no popup saw. */
    takeUp: (report: Report) =>
      inTurn(async () => {
        const earlier = report.application ? await dependencies.listApplications() : [];
        const left = earlier.find(({ id }) => id === report.application);
        if (left && isOpen(left)) await keep(afterReport(left, report));
      }),
    takeBack: (id: string | undefined, undo: UndoReport, url: string) =>
      inTurn(() => update(id, (application) => afterUndo(application, undo, pageAddress(url)))),
  };
});
