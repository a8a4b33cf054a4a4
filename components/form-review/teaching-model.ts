import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '@/utils/form/kinds';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { placeOf, type Taught, taughtKinds, teach, unteach } from '@/utils/form/taught';

export interface TeachingDependencies {
  /** What the owner has said of fields, on any site. */
  loadTaught(): Promise<Taught[]>;
  saveTaught(taught: readonly Taught[]): Promise<void>;
}

/** What the owner says of fields of the site at hand: from then on it is what they ask for. */
export const TeachingModel = createModel(
  (dependencies: TeachingDependencies, host: ReadonlySignal<string>) => {
    const taught = signal<readonly Taught[]>([]);
    const asked = signal<FieldSnapshot | undefined>(undefined);
    const saidOf = computed(() => taughtKinds(taught.value, host.value));

    /** Another window may have added to them. */
    async function change(next: (known: readonly Taught[]) => Taught[]) {
      const changed = next(await dependencies.loadTaught());
      await dependencies.saveTaught(changed);
      taught.value = changed;
    }

    return {
      host,
      /** Says of a field what the owner has said of it. */
      saidOf,
      /** The field that the owner is being asked about. */
      asked,
      async load() {
        taught.value = await dependencies.loadTaught();
      },
      ask(field: FieldSnapshot) {
        asked.value = field;
      },
      leave() {
        asked.value = undefined;
      },
      /** Without a kind it is again what its page says. */
      async say(field: FieldSnapshot, kind: Kind | undefined) {
        const place = placeOf(field, host.value);
        if (!place) return;
        await change((known) => (kind ? teach(known, { ...place, kind }) : unteach(known, place)));
      },
    };
  },
);

export type TeachingModel = InstanceType<typeof TeachingModel>;
