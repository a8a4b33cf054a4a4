import { createModel, signal } from '@preact/signals';
import type { Inserted } from '@/utils/form/caret';
import type { CaretPlace } from '@/utils/page/caret';
import type { PageFailure } from '@/utils/page/page-failure';
import type { Result } from '@/utils/result';

export interface CaretDependencies {
  /** Where the caret is in the page of a tab that was just read, or of the one in front; undefined where it is in no field. */
  findCaret: (read?: number) => Promise<CaretPlace | undefined>;
  insertAtCaret: (place: CaretPlace, text: string) => Promise<Result<Inserted, PageFailure>>;
}

/** What became of the last text, as it is said. */
export type CaretOutcome = Inserted | { outcome: PageFailure };

/** The field of the page that the owner was typing in when they turned to us. */
export const CaretModel = createModel((dependencies: CaretDependencies) => {
  const place = signal<CaretPlace | undefined>(undefined);
  const outcome = signal<CaretOutcome | undefined>(undefined);

  const look = async (read?: number) => {
    place.value = await dependencies.findCaret(read);
  };

  return {
    place,
    outcome,
    look,
    /** Puts a text where the caret is by now; it may be elsewhere than it was. */
    async insert(text: string) {
      await look();
      if (!place.value) {
        outcome.value = { outcome: 'no-field' };
        return;
      }
      const inserted = await dependencies.insertAtCaret(place.value, text);
      outcome.value = inserted.ok ? inserted.value : { outcome: inserted.failure };
    },
    dismiss() {
      outcome.value = undefined;
    },
  };
});

export type CaretModel = InstanceType<typeof CaretModel>;
