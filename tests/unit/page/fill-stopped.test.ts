import { expect, test } from 'vitest';
import type { Report, Write } from '@/utils/form/report';
import { type Agreement, fillForm } from '@/utils/page/fill-form';
import { formPage } from '@/utils/page/form-page';
import { ok } from '@/utils/result';

const write = (ref: string): Write => ({
  ref,
  value: { as: 'text', text: 'Brest' },
  label: 'City',
});

const row = {
  ref: '0:9',
  label: 'Add another',
  section: 'work' as const,
  entry: 'keeper',
};

/** Frames that stick to what they are given, and note what they are asked; the owner stops during the first write. */
function pageOfFrames() {
  const asked: string[] = [];
  let isStopped = false;
  const page = formPage(
    {
      frameIds: [0, 3],
      async call(frameId, verb, ...[writes]) {
        asked.push(`${frameId} ${verb}`);
        isStopped = true;
        const lines = (writes as Write[]).map(({ ref }): Report['lines'][number] => ({
          ref,
          outcome: 'stuck',
          found: 'Brest',
          message: '',
        }));
        return ok({ lines, stillEmpty: [] } satisfies Report);
      },
    },
    () => isStopped,
  );
  const agreement: Agreement = {
    reviewed: { fields: [], steps: [], agreed: new Set(), rows: [row as never] },
    plan: () => [],
    agrees: () => true,
    isStopped: () => isStopped,
    writesFor: async () => [],
  };
  return { page, agreement, asked };
}

test('what the owner stops writes to no further frame, adds no row and waits for no field', async () => {
  const { page, agreement, asked } = pageOfFrames();
  const filled = await fillForm(page, [write('0:1'), write('3:2')], agreement);
  expect(asked).toEqual(['0 apply']);
  expect(filled).toMatchObject({
    ok: true,
    value: {
      lines: [
        { ref: '0:1', outcome: 'stuck' },
        { ref: '3:2', outcome: 'stopped' },
      ],
      rows: [],
    },
  });
});
