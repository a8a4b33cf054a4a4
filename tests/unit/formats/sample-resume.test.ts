import { expect, test } from 'vitest';
import sample from '@/public/sample-resume.json';
import { readJsonResume, writeJsonResume } from '@/utils/formats/json-resume';
import { entryLabel } from '@/utils/resume/entry-label';
import { validateResume } from '@/utils/resume/validate-resume';

const result = readJsonResume(JSON.stringify(sample));
if (!result.ok) throw new Error(result.failure.why);
const { resume, warnings } = result.value;

test('the sample is read without a doubt and written back as it is', () => {
  expect(warnings).toEqual([]);
  expect(validateResume(resume).ok).toBe(true);
  expect(writeJsonResume(resume)).toEqual(sample);
});

test('its projects are tied to the roles they were done in', () => {
  const byId = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const tied = resume.entries
    .filter(({ section }) => section === 'projects')
    .map(({ title, organization, partOf }) => [
      title,
      organization,
      byId.get(partOf ?? '')?.organization,
    ]);
  expect(tied).toEqual([
    ['Lamplighter', 'Harbor Grid', 'Harbor Grid'],
    ['Foghorn', 'Tidewater Systems', 'Tidewater Systems'],
    ['Remote Lights', 'Skerry Light Authority', 'Skerry Light Authority'],
    ['Open Tide Tables', '', undefined],
  ]);
});

test('its person cannot be mistaken for a real one', () => {
  const text = JSON.stringify(sample);
  expect(
    text.match(/[\w.+-]+@[\w.-]+/g)?.every((address) => address.endsWith('@example.com')),
  ).toBe(true);
  expect(sample.basics.phone).toMatch(/555-01\d\d$/);
});

test('there is enough of it for picking to matter', () => {
  expect(resume.entries.filter(({ statements }) => statements.length > 0).length).toBeGreaterThan(
    8,
  );
  expect(resume.basics.summary).toHaveLength(3);
  expect(resume.entries.filter((entry) => entryLabel(entry) === '')).toEqual([]);
});
