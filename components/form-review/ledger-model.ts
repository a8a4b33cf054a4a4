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
  let current: Application | undefined;

  async function keep(application: Application) {
    current = application;
    const kept = await dependencies.saveApplication(application);
    unsaved.value = kept.ok ? undefined : kept.failure;
  }

  return {
    unsaved,
    /** Opens the record of a fill and gives its id, which the page keeps with its own. */
    async begin(filling: Omit<Filling, 'at'>, last: string | undefined): Promise<string> {
      const now = { ...filling, at: new Date().toISOString() };
      const earlier = await dependencies.listApplications();
      const same = earlier.find(({ id }) => id === last) ?? goesOnWith(now, earlier);
      const application = applicationOf(now, same);
      await keep(application);
      return application.id;
    },
    async complete(report: Report) {
      if (current) await keep(afterReport(current, report));
    },
    /** Takes up the record of a fill whose end no popup saw. */
    async takeUp(report: Report) {
      const earlier = report.application ? await dependencies.listApplications() : [];
      current = earlier.find(({ id }) => id === report.application);
      if (current && isOpen(current)) await keep(afterReport(current, report));
    },
    async takeBack(undo: UndoReport, url: string) {
      if (current) await keep(afterUndo(current, undo, pageAddress(url)));
    },
  };
});
