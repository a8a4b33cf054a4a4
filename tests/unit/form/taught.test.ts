import { describe, expect, test } from 'vitest';
import { classifyFields } from '@/utils/form/classify-fields';
import { planFill } from '@/utils/form/plan-fill';
import { type Taught, taughtKinds, teach, unteach } from '@/utils/form/taught';
import { aField } from './fields';
import { aResume, everyEntry } from './owner';

const mail: Taught = {
  host: 'jobs.example',
  field: 'How may we reach you?',
  section: '',
  kind: 'email',
};
const saidOn = (host: string, ...known: Taught[]) => taughtKinds(known, host);

const plan = (label: string, said: ReturnType<typeof saidOn>, own = {}) =>
  planFill({
    fields: [aField({ label, ...own })],
    resume: aResume(),
    answers: [],
    picked: everyEntry(aResume()),
    saidOf: said,
    today: '2026-11-23',
  })[0]!;

describe('what the owner says of a field', () => {
  test('is what the field gets from then on, whatever the page calls it', () => {
    const step = plan('How may we reach you?', saidOn('jobs.example', mail));
    expect(step).toMatchObject({ do: 'fill', kind: 'email', ticked: true });
    expect(step.do === 'fill' && step.value).toEqual({ as: 'text', text: 'imra@quill.example' });
  });

  test('goes before what its label says', () => {
    const said = saidOn('jobs.example', { ...mail, field: 'City', kind: 'none' });
    expect(plan('City', said)).toMatchObject({ do: 'skip', why: 'not-understood' });
  });

  test('holds however the page spells the label by then', () => {
    expect(plan('HOW may we   reach you?', saidOn('jobs.example', mail)).kind).toBe('email');
  });

  test('holds on its own site alone', () => {
    expect(plan('How may we reach you?', saidOn('other.example', mail)).kind).not.toBe('email');
  });

  test('holds under its own heading alone, in whatever row', () => {
    const said = saidOn('jobs.example', { ...mail, section: 'Contact 1' });
    expect(plan(mail.field, said, { section: 'Contact 2' }).kind).toBe('email');
    expect(plan(mail.field, said, { section: 'Referees' }).kind).not.toBe('email');
  });

  test('never opens a field that nobody can see', () => {
    const said = saidOn('jobs.example', mail);
    expect(plan('How may we reach you?', said, { hidden: true }).do).toBe('skip');
  });

  test('says nothing of a field without any name', () => {
    const nameless = aField({ label: '', placeholder: '', name: '', id: '' });
    const [read] = classifyFields([nameless], saidOn('jobs.example', { ...mail, field: ' ' }));
    expect(read!.by).not.toBe('taught');
  });
});

describe('what is kept of it', () => {
  test('the last word on a field, once', () => {
    expect(teach([mail], { ...mail, kind: 'tel' })).toEqual([{ ...mail, kind: 'tel' }]);
  });

  test('what is said of other fields and other sites', () => {
    const elsewhere = { ...mail, host: 'other.example' };
    expect(unteach([mail, elsewhere], mail)).toEqual([elsewhere]);
  });

  test('the latest five hundred', () => {
    let known: Taught[] = [];
    for (let i = 0; i < 501; i += 1) known = teach(known, { ...mail, field: `Question ${i}` });
    expect(known).toHaveLength(500);
    expect(known[0]!.field).toBe('Question 1');
  });
});
