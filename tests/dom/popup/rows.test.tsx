import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ReportedRow } from '@/utils/form/report';
import { ok } from '@/utils/result';
import { field, formReading, scan } from './fixture';
import { mountPopup } from './mount-popup';

beforeEach(() => page.viewport(400, 900));

const role = page.getByRole;

const adder = {
  ref: '0:90',
  selector: '#add',
  label: 'Add work experience',
  section: '',
  form: 0,
  after: '',
};
const basics = [
  field('1', { label: 'E-mail' }),
  field('2', { label: 'City' }),
  field('3', { label: 'Phone' }),
];
const reading = formReading({ scan: scan(basics, { adders: [adder] }) });
const form = { readTab: async () => ok(reading) };

test('each entry that the form has no row for is offered, and can be refused', async () => {
  const asked: string[] = [];
  await mountPopup({
    ...form,
    applyWrites: async (_tab, _writes, { reviewed }) => {
      asked.push(...reviewed.rows.map(({ entry }) => entry));
      return ok({ lines: [], stillEmpty: [] });
    },
  });
  const row = (name: RegExp) => role('checkbox', { name });
  await expect.element(row(/Nimbus Orchard/)).toBeChecked();
  await row(/Nimbus Orchard/).click();
  await expect.element(row(/Nimbus Orchard/)).not.toBeChecked();
  await role('button', { name: /^Fill/ }).click();
  await expect.element(role('button', { name: 'Undo' })).toBeVisible();
  expect(asked).not.toContain('cloud');
});

const withRow = (outcome: ReportedRow['outcome']) => ({
  ...form,
  applyWrites: async () =>
    ok({
      lines: [],
      stillEmpty: [],
      rows: [{ section: 'work' as const, entry: 'cloud', outcome }],
    }),
});

test.each([
  ['nothing-came', /did not add every row/],
  ['gone', /did not add every row/],
  ['wants-saving', /own Save button/],
] as const)('a row that is %s is said, with what to do', async (outcome, says) => {
  await mountPopup(withRow(outcome));
  await role('button', { name: /^Fill/ }).click();
  await expect.element(page.getByText(says)).toBeVisible();
});

test('a popup that was closed before all rows were added says which are still to come', async () => {
  const line = { ref: '1', outcome: 'stuck' as const, found: 'x', message: '' };
  const lastReport = { lines: [line], stillEmpty: [] };
  await mountPopup({ readTab: async () => ok({ ...reading, lastReport }) });
  await expect.element(page.getByText('Not in the form yet')).toBeVisible();
  await expect.element(page.getByText(/Nimbus Orchard/)).toBeVisible();
  await role('button', { name: 'Review again' }).click();
  await expect.element(role('checkbox', { name: /Nimbus Orchard/ })).toBeChecked();
});

test('fields that came while filling are named in the report', async () => {
  await mountPopup({
    ...form,
    applyWrites: async (_tab, _writes, { writesFor }) => {
      const state = field('8', { label: 'State' });
      const step = {
        ref: '8',
        kind: 'address-level1' as const,
        do: 'fill' as const,
        value: { as: 'text' as const, text: 'Oregon' },
        source: { from: 'basics' as const },
        confidence: 1,
        ticked: true,
      };
      const written = await writesFor([{ step, field: state }]);
      const lines = written.map(({ ref }) => ({
        ref,
        outcome: 'stuck' as const,
        found: 'Oregon',
        message: '',
      }));
      return ok({ lines, stillEmpty: [], appeared: ['8'] });
    },
  });
  await role('button', { name: /^Fill/ }).click();
  await expect.element(page.getByText('Filled as they appeared')).toBeVisible();
  await expect.element(page.getByText('State', { exact: true }).first()).toBeVisible();
});

test('the button counts fields and rows each for itself', async () => {
  const model = await mountPopup(form);
  const button = (name: string) => role('button', { name, exact: true });
  const [first, ...others] = model.form.rows.value.map(({ key }) => key);
  const fields = model.form.fields.value.map(({ ref }) => ref);
  model.form.tick(others, false);
  await expect.element(button('Fill 3 fields, add 1 row')).toBeEnabled();
  model.form.tick(fields, false);
  await expect.element(button('Add 1 row')).toBeEnabled();
  model.form.tick([first!], false);
  await expect.element(button('Nothing to fill')).toBeDisabled();
});
