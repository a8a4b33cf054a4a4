import { expect, test } from 'vitest';
import { PopupModel } from '@/components/popup/popup-model';
import { ok } from '@/utils/result';
import type { TabWork } from '@/utils/settings/tab-work';
import { formFields, formReading, popupDependencies, scan } from '../../dom/popup/fixture';

/** Popups that are opened one after the other on one tab. */
function arrange() {
  const kept = new Map<number, TabWork>();
  return async (reading = formReading()) => {
    const model = new PopupModel(
      popupDependencies({
        readTab: async () => ok(reading),
        loadWork: async (tabId, url) => {
          const work = kept.get(tabId);
          return work?.url === url ? work : undefined;
        },
        saveWork: async (tabId, work) => void kept.set(tabId, work),
      }),
    );
    await model.start();
    return model;
  };
}

const ticked = (model: InstanceType<typeof PopupModel>) =>
  model.form.review.value.ticked.map(({ field }) => field.label);

test('what was unticked stays so when the popup is closed and opened again', async () => {
  const open = arrange();
  const first = await open();
  const [line, ...others] = first.form.review.value.ticked;
  first.tick([line!.step.ref], false);
  expect(ticked(await open())).toEqual(others.map(({ field }) => field.label));
});

test('what was being looked at is looked at again', async () => {
  const open = arrange();
  (await open()).open('values');
  expect((await open()).view.value).toBe('values');
});

test('a choice is not handed on to another field that has got its name', async () => {
  const open = arrange();
  const first = await open();
  const line = first.form.review.value.ticked[0]!;
  first.tick([line.step.ref], false);
  const renamed = formFields().map((field) =>
    field.ref === line.step.ref ? { ...field, label: 'Given name' } : field,
  );
  const { url } = formReading().scan;
  expect(ticked(await open(formReading({ scan: scan(renamed, { url }) })))).toContain('Given name');
});

test('what was agreed to for one fill is not agreed to for the next', async () => {
  const open = arrange();
  const first = await open();
  const [line] = first.form.review.value.ticked;
  first.tick([line!.step.ref], false);
  await first.form.fill();
  await first.form.undo();
  first.open('values');
  expect(ticked(await open())).toContain(line!.field.label);
});

test('another page of the tab starts anew', async () => {
  const open = arrange();
  (await open()).open('values');
  const tab = { id: 7, url: 'https://jobs.example/openings/713/apply', title: 'Apply' };
  expect((await open(formReading({ tab }))).view.value).toBe('form');
});

test('a value that was changed is the owner’s own, and outlives the popup', async () => {
  const open = arrange();
  const first = await open();
  const { step, field } = first.form.review.value.ticked[0]!;
  first.change(step, field, { text: 'Ottie', source: { from: 'typed' } });
  expect(first.form.steps.value).toContainEqual(
    expect.objectContaining({ source: { from: 'typed' } }),
  );
  const later = await open();
  const line = later.form.review.value.ticked.find((one) => one.step.ref === step.ref)!;
  expect(line.step).toMatchObject({
    value: { text: 'Ottie' },
    source: { from: 'typed' },
  });
});

test('a value that the field does not take changes nothing, and is said', async () => {
  const first = await arrange()();
  const { step, field } = first.form.review.value.ticked[0]!;
  first.change(step, { ...field, maxLength: 2 }, { text: 'Ottie', source: { from: 'typed' } });
  expect(first.form.changing.refused.value).toBe('too-long');
  expect(first.form.steps.value.find(({ ref }) => ref === step.ref)).toEqual(step);
});
