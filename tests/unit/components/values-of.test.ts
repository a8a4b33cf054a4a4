import { expect, test } from 'vitest';
import { filterValues, valuesOf } from '@/components/values/values-of';
import { resume } from '../../dom/popup/fixture';

const groups = valuesOf(resume(), 'en');
const values = groups.flatMap((group) => group.values.map(({ value }) => value));

test('every fact of the resume can be copied by itself', () => {
  expect(values).toEqual(
    expect.arrayContaining([
      'Odalys Fennimore',
      'odalys@fennimore.example',
      'https://github.example/ofenn',
      'Nimbus Orchard',
      'K8s, Go, Terraform',
      'Made the build four times faster with a shared cache.',
      'Native speaker',
    ]),
  );
});

test('nothing empty is offered', () => {
  expect(values.filter((value) => value.trim() === '')).toEqual([]);
});

test('finds a value by any of its words, in any order, with the name of what it belongs to', () => {
  const found = filterValues(groups, 'whisk LED');
  expect(found.map(({ id }) => id)).toEqual(['chef']);
  const [whole, told] = found[0]!.values;
  expect(found[0]!.values).toHaveLength(2);
  expect(whole!.value).toContain(told!.value);
  expect(filterValues(groups, 'zeppelin')).toEqual([]);
  expect(filterValues(groups, ' ')).toEqual(groups);
});
