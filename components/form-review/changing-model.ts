import { batch, computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Offer } from '@/utils/form/change-value';
import type { FillStep, SkipReason, Step } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';

type Engine = typeof import('./form-engine');

/** What the owner wants in a field, and the field as it was when they said so. */
export interface Change extends Offer {
  field: Pick<FieldSnapshot, 'ref' | 'selector' | 'label'>;
}

/** A page that draws a field anew gives it another name. */
const isSame = (one: Change['field'], other: FieldSnapshot) =>
  one.label === other.label && (one.ref === other.ref || one.selector === other.selector);

/** Values that the owner has changed in the review, by the field. */
export const ChangingModel = createModel((engine: ReadonlySignal<Engine | undefined>) => {
  const changes = signal<readonly Change[]>([]);
  const open = signal<string | undefined>(undefined);
  const refused = signal<SkipReason | undefined>(undefined);

  const without = (field: FieldSnapshot) =>
    changes.value.filter((change) => !isSame(change.field, field));

  return {
    changes,
    /** The ref of the field whose value is being changed. */
    open,
    /** Why what was typed cannot stand there. */
    refused,
    toggle(ref: string) {
      batch(() => {
        open.value = open.value === ref ? undefined : ref;
        refused.value = undefined;
      });
    },
    /** Whether the field takes it; the owner is told why where it does not. */
    take(step: FillStep, field: FieldSnapshot, { text, source }: Offer): boolean {
      const changed = engine.value?.changeValue(step, field, { text, source });
      refused.value = typeof changed === 'string' ? changed : undefined;
      if (!changed || refused.value) return false;
      const { ref, selector, label } = field;
      batch(() => {
        changes.value = [...without(field), { text, source, field: { ref, selector, label } }];
        open.value = undefined;
      });
      return true;
    },
    /** Gives a plan the owner's changes. */
    applied: computed(() => {
      const [made, changeValue] = [changes.value, engine.value?.changeValue];
      return (steps: readonly Step[], fields: readonly FieldSnapshot[]): Step[] => {
        const byRef = new Map(fields.map((field) => [field.ref, field]));
        return steps.map((step) => {
          const field = step.do === 'fill' ? byRef.get(step.ref) : undefined;
          const change = field && made.find((one) => isSame(one.field, field));
          if (step.do === 'skip' || !field || !change || !changeValue) return step;
          const changed = changeValue(step, field, change);
          return typeof changed === 'string' ? step : changed;
        });
      };
    }),
  };
});

export type ChangingModel = InstanceType<typeof ChangingModel>;
