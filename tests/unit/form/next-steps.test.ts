import { expect, test } from 'vitest';
import { awaitsPage, nextSteps, type Reviewed } from '@/utils/form/next-steps';
import type { FillStep, SkipReason, Step } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { aField } from './fields';

const filled = (ref: string, own: Partial<FillStep> = {}): FillStep => ({
  ref,
  kind: 'address-level1',
  do: 'fill',
  value: { as: 'text', text: 'Oregon' },
  source: { from: 'basics' },
  confidence: 1,
  ticked: true,
  ...own,
});

const skipped = (ref: string, why: SkipReason): Step => ({
  ref,
  kind: 'address-level1',
  do: 'skip',
  why,
});

const fieldsOf = (steps: readonly Step[], own: Partial<FieldSnapshot> = {}) =>
  steps.map(({ ref }) => aField({ ref, selector: `#f${ref.split(':')[1]}`, ...own }));

const reviewed = (steps: readonly Step[], own: Partial<Reviewed> = {}): Reviewed => ({
  fields: fieldsOf(steps),
  steps,
  agreed: new Set(steps.filter((step) => step.do === 'fill' && step.ticked).map(({ ref }) => ref)),
  rows: [],
  ...own,
});

const next = (steps: readonly Step[], before: Reviewed) =>
  nextSteps({ steps, fields: fieldsOf(steps) }, before).map(({ step }) => step.ref);

test('fills a field that came with another answer', () => {
  expect(next([filled('0:2')], reviewed([filled('0:1', { kind: 'country' })]))).toEqual(['0:2']);
});

test.each(['cannot-be-seen', 'no-matching-option', 'locked'] as const)(
  'fills a field that another answer opened: it was %s before',
  (why) => {
    expect(next([filled('0:1')], reviewed([skipped('0:1', why)]))).toEqual(['0:1']);
  },
);

test('a field that was left alone for another reason stays alone', () => {
  expect(next([filled('0:1')], reviewed([skipped('0:1', 'unsure')]))).toEqual([]);
});

test('a field that was written to is not written to again', () => {
  expect(next([filled('0:1')], reviewed([filled('0:1')]))).toEqual([]);
});

test('a field that the owner unticked is not filled, nor another of its kind', () => {
  const before = reviewed([filled('0:1')], { agreed: new Set() });
  expect(next([filled('0:1'), filled('0:2')], before)).toEqual([]);
});

test('what would be shown unticked is not filled unless the owner ticked the very same', () => {
  const unsure = {
    ticked: false,
    kind: 'gender',
    source: { from: 'answer', answer: 'a' },
  } as const;
  expect(next([filled('0:2', unsure)], reviewed([]))).toEqual([]);
  const ticked = reviewed([filled('0:1', unsure)], { agreed: new Set(['0:1']) });
  expect(next([filled('0:2', unsure)], ticked)).toEqual(['0:2']);
  const another = filled('0:2', { ...unsure, source: { from: 'answer', answer: 'b' } });
  expect(next([another], ticked)).toEqual([]);
});

test('nothing that stands there is written over, and no file is handed over twice', () => {
  const file = filled('0:3', { value: { as: 'file', file: 'cv', text: 'cv.pdf' } });
  expect(next([filled('0:2', { overwrites: 'Maine' }), file], reviewed([]))).toEqual([]);
});

test('tells of an entry only where the owner had it shown', () => {
  const job = filled('0:2', { kind: 'work-title', source: { from: 'entry', entry: 'w1' } });
  expect(next([job], reviewed([]))).toEqual([]);
  const rows = [{ ref: '0:9', label: 'Add', section: 'work', entry: 'w1' } as const];
  expect(next([job], reviewed([], { rows }))).toEqual(['0:2']);
});

test('a field that the page has drawn anew, and emptied, is filled again under its old name', () => {
  const before = reviewed([filled('0:1')]);
  const steps = [filled('0:7')];
  const lines = nextSteps({ steps, fields: fieldsOf(steps, { selector: '#f1' }) }, before);
  expect(lines.map(({ step, field }) => [step.ref, field.ref])).toEqual([['0:1', '0:7']]);
});

test('waits only for lists without choices and for fields that are shut', () => {
  const lacking = skipped('0:1', 'no-matching-option');
  const choice = { value: 'x', label: 'X', selected: false, disabled: false };
  expect(awaitsPage(reviewed([lacking]))).toBe(true);
  const fields = fieldsOf([lacking], { options: [choice, choice] });
  expect(awaitsPage(reviewed([lacking], { fields }))).toBe(false);
  expect(awaitsPage(reviewed([filled('0:1')]))).toBe(false);
});
