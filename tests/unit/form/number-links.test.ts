import { expect, test } from 'vitest';
import { planFill } from '@/utils/form/plan-fill';
import { aField } from './fields';
import { aResume } from './owner';

type Own = Parameters<typeof aField>[0];

const site = 'https://quill.example';
const linkedin = 'https://linkedin.example/imra';
const github = 'https://github.com/imra-quill';

const links = (...fields: Own[]) =>
  planFill({ fields: fields.map(aField), resume: aResume(), answers: [], picked: [] }).map(
    (step) =>
      step.do === 'fill' && step.value.as === 'text'
        ? step.value.text
        : step.do === 'skip' && step.why,
  );

const row = (n: number, value = ''): Own => ({ label: `Website ${n}`, section: 'Websites', value });

test('each row for a link gets the next of the owner’s links, and the last ones stay empty', () => {
  expect(links(row(1), row(2), row(3), row(4))).toEqual([site, linkedin, github, 'no-data']);
});

test('a link that stands in a row already is not put into another', () => {
  expect(links(row(1, linkedin), row(2), row(3))).toEqual(['already-filled', site, github]);
});

test("a row that holds a link which is not the owner's is left alone", () => {
  expect(links(row(1, 'https://else.example'), row(2))).toEqual(['already-filled', site]);
});

test('what has a field of its own is not said again among the links', () => {
  const own = { label: 'LinkedIn' };
  expect(links(own, row(1), row(2))).toEqual([linkedin, site, github]);
});

test('fields that read otherwise are no rows: each asks for the site', () => {
  expect(links({ label: 'Website' }, { label: 'Personal website' })).toEqual([site, site]);
});
