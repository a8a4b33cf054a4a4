import { planFill } from '@/utils/form/plan-fill';
import { Posting } from '@/utils/posting/schema';
import { aField, yesNo } from './fields';
import { anAnswer, aResume, everyEntry } from './owner';

type Said = readonly [kind: string, answer: string, country?: string];
export interface Asked {
  said: readonly Said[];
  /** Where the job is, as its posting says. */
  job?: string;
}

/** What a yes/no question gets from an owner: the choice, or why there is none. */
export function given(label: string, { said, job }: Asked): string {
  const resume = aResume();
  const [step] = planFill({
    fields: [aField({ label, control: 'radio', type: 'radio', options: yesNo })],
    resume,
    answers: said.map(([kind, answer, country = '']) => anAnswer(kind, answer, { country })),
    picked: everyEntry(resume),
    today: '2026-11-23',
    ...(job && {
      posting: Posting.parse({ id: 'p', captured: 'pasted', quality: 'good', location: job }),
    }),
  });
  if (step!.do === 'skip') return 'skip';
  return step!.value.as === 'checked' ? 'checked' : step!.value.text;
}
