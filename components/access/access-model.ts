import { createModel, signal } from '@preact/signals';
import { type Taught, unteach } from '@/utils/form/taught';
import type { Shortcut } from '@/utils/page/shortcuts';
import type { TeachingDependencies } from '../form-review/teaching-model';

export interface AccessDependencies extends TeachingDependencies {
  listShortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's page for keys; says whether it could. */
  changeShortcuts(): Promise<boolean>;
  /** The sites that the owner has let us into, as the browser writes them. */
  listSites(): Promise<string[]>;
  leaveSite(pattern: string): Promise<boolean>;
}

export type AccessState =
  | { is: 'loading' }
  | { is: 'ready'; shortcuts: Shortcut[]; sites: string[]; taught: Taught[] };

/** What the owner has set up between the browser and us: keys, sites, and what they said of fields. */
export const AccessModel = createModel((dependencies: AccessDependencies) => {
  const state = signal<AccessState>({ is: 'loading' });
  /** The browser's page for keys could not be opened: the owner has to go there. */
  const cannotChange = signal(false);

  async function load() {
    const [shortcuts, sites, taught] = await Promise.all([
      dependencies.listShortcuts(),
      dependencies.listSites(),
      dependencies.loadTaught(),
    ]);
    state.value = { is: 'ready', shortcuts, sites, taught };
  }

  return {
    state,
    cannotChange,
    load,
    async changeShortcuts() {
      cannotChange.value = !(await dependencies.changeShortcuts());
    },
    async leaveSite(pattern: string) {
      await dependencies.leaveSite(pattern);
      await load();
    },
    async forget(one: Taught) {
      await dependencies.saveTaught(unteach(await dependencies.loadTaught(), one));
      await load();
    },
  };
});

export type AccessModel = InstanceType<typeof AccessModel>;
