import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '@/utils/form/answers';
import type { Offer } from '@/utils/form/change-value';
import { groupOf } from '@/utils/form/kinds';
import type { FillStep, Step } from '@/utils/form/plan';
import type { FillSource } from '@/utils/form/plan-fill';
import type { FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import type { TabReading } from '@/utils/page/read-tab';
import type { FileListing } from '@/utils/storage/stored-file';
import { ChangingModel } from './changing-model';
import type { FormSource } from './form-parts';
import { reviewOf } from './review-of';
import { rowChoices } from './row-choices';
import type { TeachingModel } from './teaching-model';
import { textsFrom } from './texts-from';

type Engine = typeof import('./form-engine');

/** What would be put into a form, as its owner wants it. */
export const PlanningModel = createModel(
  (
    source: ReadonlySignal<FormSource | undefined>,
    teaching: TeachingModel,
    tailored: ReadonlySignal<FileListing | undefined>,
  ) => {
    const engine = signal<Engine | undefined>(undefined);
    const reading = signal<TabReading | undefined>(undefined);
    const answers = signal<Answer[]>([]);
    const files = signal<FileListing[]>([]);
    const choices = signal<ReadonlyMap<string, boolean>>(new Map());
    const changing = new ChangingModel(engine);

    const fields = computed(() => reading.value?.scan.fields ?? []);
    const classified = computed(
      () => engine.value?.classifyFields(fields.value, teaching.saidOf.value) ?? [],
    );

    const sourceFor = (scan: Pick<FormScan, 'fields' | 'adders'>): FillSource | undefined => {
      const from = source.value;
      if (!from) return undefined;
      return {
        fields: scan.fields,
        saidOf: teaching.saidOf.value,
        adders: scan.adders,
        resume: from.resume,
        answers: answers.value,
        picked: from.picked,
        ...textsFrom(from.composer),
        files: tailored.value ? [tailored.value, ...files.value] : files.value,
        posting: from.posting,
        mentions: from.mentions,
      };
    };
    const planned = computed(() => {
      const from = reading.value && sourceFor(reading.value.scan);
      return from && { ...from, classified: classified.value };
    });
    const planOf = (from: FillSource | undefined): Step[] =>
      from && engine.value ? changing.applied.value(engine.value.planFill(from), from.fields) : [];
    const steps = computed(() => planOf(planned.value));

    function tick(refs: readonly string[], ticked: boolean) {
      const changed = refs.map((ref) => [ref, ticked] as const);
      choices.value = new Map([...choices.value, ...changed]);
    }

    return {
      engine,
      reading,
      answers,
      files,
      choices,
      changing,
      fields,
      steps,
      rows: computed(() => {
        const missing = planned.value && engine.value?.rowsToAdd(planned.value);
        return rowChoices(missing ?? [], choices.value);
      }),
      review: computed(() => reviewOf(fields.value, steps.value, choices.value)),
      /** How many questions an application asks that are understood, whether or not the owner has anything for them. */
      understood: computed(() => steps.value.filter(isUnderstood).length),
      /** The same for the form as it stands by now. */
      planNow: (scan: Pick<FormScan, 'fields' | 'adders'>) => planOf(sourceFor(scan)),
      /** What else of the owner's could stand in a field. */
      offersFor: (step: FillStep) =>
        (planned.value && engine.value?.otherValues(planned.value, step)) ?? [],
      tick,
      /** Puts another value into a line, which is ticked with it; whether the field takes it. */
      change(step: FillStep, field: FieldSnapshot, offer: Offer): boolean {
        const isTaken = changing.take(step, field, offer);
        if (isTaken) tick([step.ref], true);
        return isTaken;
      },
    };
  },
);

const isUnderstood = (step: Step) =>
  step.do === 'fill' ||
  (step.why !== 'cannot-be-seen' && !/^(unused|boxes)$/.test(groupOf(step.kind)));

export type PlanningModel = InstanceType<typeof PlanningModel>;
