import { expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { classifyFields } from '@/utils/form/classify-fields';
import { groupOf, type Kind, kindGroups } from '@/utils/form/kinds';
import { planFill } from '@/utils/form/plan-fill';
import { controls } from '@/utils/form/snapshot';
import { aField } from './fields';
import { moreWordings } from './more-wordings';
import { aResume, everyEntry } from './owner';
import { languages, type Wordings } from './wordings';

const labelsOf = (wordings: Wordings, kinds: ReadonlySet<string>) =>
  Object.entries(wordings).flatMap(([kind, labels]) =>
    kinds.has(kind) ? labels.split(' | ').map((label) => ({ kind: kind as Kind, label })) : [],
  );

const everyWording = [...languages.map(({ plain }) => plain), ...Object.values(moreWordings)];
const sensitiveKinds = new Set<string>(kindGroups.sensitive);
/** What a resume has a value for; in their stead nothing sensitive may be taken, and they not for it. */
const resumeKinds = new Set<string>(
  [kindGroups.name, kindGroups.contact, kindGroups.place, kindGroups.links, kindGroups.now].flat(),
);

const sensitive = everyWording.flatMap((wordings) => labelsOf(wordings, sensitiveKinds));
const fromResume = everyWording.flatMap((wordings) => labelsOf(wordings, resumeKinds));

/** How forms dress up what they ask. */
const dressed = (label: string) =>
  fc.constantFrom(
    label,
    label.toUpperCase(),
    `${label} *`,
    `${label}:`,
    `${label} (optional)`,
    `${label} (voluntary)`,
    `3. ${label}`,
    `  ${label}\n`,
  );

const around = fc.record({
  control: fc.constantFrom(...controls.filter((one) => one !== 'file')),
  name: fc.constantFrom('', 'field_7', 'question[12]', 'cards[ab12][field0]', 'input_1_3'),
  section: fc.constantFrom(
    '',
    'About you',
    'Voluntary self-identification',
    'Additional questions',
  ),
  help: fc.constantFrom('', 'Optional', 'Your answer will not affect your application.'),
});

const asked = (rows: readonly { kind: Kind; label: string }[]) =>
  fc
    .tuple(fc.constantFrom(...rows), around)
    .chain(([{ kind, label }, own]) =>
      dressed(label).map((words) => ({ ...own, kind, label: words })),
    );

const readings = (fields: readonly Parameters<typeof aField>[0][]) =>
  classifyFields(fields.map((one) => aField(one))).map(({ kind }) => kind);

test('there are many wordings to try', () => {
  expect(sensitive.length).toBeGreaterThan(150);
  expect(fromResume.length).toBeGreaterThan(600);
});

test('a sensitive question is never taken for one that a resume answers', () => {
  fc.assert(
    fc.property(fc.array(asked(sensitive), { minLength: 1, maxLength: 5 }), (fields) => {
      for (const kind of readings(fields)) expect(['sensitive', 'unused']).toContain(groupOf(kind));
    }),
    { numRuns: 1_000 },
  );
});

test('nor among questions that a resume does answer', () => {
  fc.assert(
    fc.property(
      fc.array(asked(fromResume), { maxLength: 3 }),
      asked(sensitive),
      fc.array(asked(fromResume), { maxLength: 3 }),
      (before, field, behind) => {
        const kind = readings([...before, field, ...behind])[before.length]!;
        expect(['sensitive', 'unused']).toContain(groupOf(kind));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('what a resume answers is never taken for a sensitive question', () => {
  fc.assert(
    fc.property(fc.array(asked(fromResume), { minLength: 1, maxLength: 5 }), (fields) => {
      for (const kind of readings(fields)) expect(groupOf(kind)).not.toBe('sensitive');
    }),
    { numRuns: 1_000 },
  );
});

test('no resume fills a sensitive question, whatever stands around it', () => {
  const resume = aResume();
  fc.assert(
    fc.property(
      fc.array(fc.oneof(asked(sensitive), asked(fromResume)), { minLength: 1, maxLength: 6 }),
      (fields) => {
        const steps = planFill({
          fields: fields.map((one) => aField(one)),
          resume,
          answers: [],
          picked: everyEntry(resume),
          today: '2026-11-23',
        });
        const filled = fields.filter((_, i) => steps[i]!.do === 'fill');
        expect(filled.filter(({ kind }) => groupOf(kind) === 'sensitive')).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
});
