import { expect, test } from 'vitest';
import { reportOf } from '@/components/fill-report/report-of';
import { reviewOf } from '@/components/form-review/review-of';
import type { FillStep, SkipReason, Step } from '@/utils/form/plan';
import { field } from '../../dom/popup/fixture';

const fill = (ref: string, own: Partial<FillStep> = {}): FillStep => ({
  ref: `0:${ref}`,
  do: 'fill',
  kind: 'name',
  value: { as: 'text', text: 'Odalys' },
  source: { from: 'basics' },
  confidence: 1,
  ticked: true,
  ...own,
});
const skip = (ref: string, why: SkipReason): Step => ({
  ref: `0:${ref}`,
  do: 'skip',
  kind: 'none',
  why,
});

const fields = ['1', '2', '3', '4', '5'].map((ref) =>
  field(ref, { label: `Field ${ref}`, section: Number(ref) < 3 ? 'About you' : '' }),
);
const none = new Map<string, boolean>();

test('shows fields in the order of the page, under its headings', () => {
  const { groups } = reviewOf(fields, [fill('1'), fill('3'), fill('2')], none);
  expect(groups.map(({ section, lines }) => [section, lines.map(({ step }) => step.ref)])).toEqual([
    ['About you', ['0:1', '0:2']],
    ['', ['0:3']],
  ]);
});

test('keeps what is sensitive or doubtful apart', () => {
  const steps = [
    fill('1'),
    fill('2', { kind: 'gender', ticked: false }),
    fill('3', { kind: 'salary-expectation' }),
    fill('4', { kind: 'consent' }),
    fill('5', { ticked: false }),
  ];
  const { groups, sensitive, unsure } = reviewOf(fields, steps, none);
  expect(groups.flatMap(({ lines }) => lines.map(({ step }) => step.ref))).toEqual(['0:1']);
  expect(sensitive.map(({ step }) => step.ref)).toEqual(['0:2', '0:3', '0:4']);
  expect(unsure.map(({ step }) => step.ref)).toEqual(['0:5']);
});

test('an unticked value is not filled, a ticked one is, and neither moves', () => {
  const steps = [fill('1'), fill('2', { ticked: false })];
  const choices = new Map([
    ['0:1', false],
    ['0:2', true],
  ]);
  const review = reviewOf(fields, steps, choices);
  expect(review.ticked.map(({ step }) => step.ref)).toEqual(['0:2']);
  expect(review.groups[0]!.lines).toHaveLength(1);
  expect(review.unsure).toHaveLength(1);
});

test('says of every field left alone why, and keeps silent on what a person cannot see', () => {
  const steps = [skip('1', 'no-data'), skip('2', 'cannot-be-seen'), skip('3', 'no-data')];
  expect(reviewOf(fields, steps, none).left).toEqual([
    { why: 'no-data', fields: [fields[0], fields[2]] },
  ]);
});

test('a report names what did not stay, what was left and what is still empty', () => {
  const line = (ref: string, outcome: 'stuck' | 'refused', message = '') => ({
    ref: `0:${ref}`,
    outcome,
    found: '',
    message,
  });
  const report = {
    lines: [line('1', 'stuck'), line('2', 'refused', 'No.')],
    stillEmpty: ['0:4', '0:99'],
  };
  const view = reportOf(report, fields, [fill('1'), fill('2'), skip('3', 'only-you')]);
  expect(view.written).toBe(2);
  expect(view.stuck.map(({ field }) => field?.label)).toEqual(['Field 1']);
  expect(view.troubles.map(({ field, line }) => [field?.label, line.message])).toEqual([
    ['Field 2', 'No.'],
  ]);
  expect(view.left).toEqual([{ why: 'only-you', fields: [fields[2]] }]);
  expect(view.stillEmpty).toEqual([fields[3]]);
});
