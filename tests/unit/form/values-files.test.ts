import { expect, test } from 'vitest';
import { planFill } from '@/utils/form/plan-fill';
import type { OwnFile } from '@/utils/form/values/wanted';
import { aField } from './fields';
import { aResume } from './owner';

const pdf: OwnFile = {
  id: 'pdf',
  name: 'Quill.PDF',
  type: 'application/pdf',
  use: 'resume',
  size: 1_900_000,
};
const odt: OwnFile = {
  id: 'odt',
  name: 'quill.odt',
  type: 'application/vnd.oasis.opendocument.text',
  use: 'resume',
  size: 50_000,
};

const upload = (own: Parameters<typeof aField>[0], files = [pdf, odt]) => {
  const [step] = planFill({
    fields: [aField({ label: 'Resume', control: 'file', type: 'file', ...own })],
    resume: aResume(),
    answers: [],
    picked: [],
    files,
  });
  return step!.do === 'skip' ? step!.why : (step!.value as { file: string }).file;
};

test.each([
  [{}, 'pdf'],
  [{ constraints: { accept: '.odt' } }, 'odt'],
  [{ constraints: { accept: 'pdf,docx' } }, 'pdf'],
  [{ constraints: { accept: '.docx,.txt' } }, 'wrong-file-type'],
  [{ help: 'DOC, DOCX or RTF' }, 'wrong-file-type'],
  [{ help: 'PDF or Word document, max 2 MB' }, 'pdf'],
  [{ help: 'PDF only, up to 1 MB' }, 'file-too-large'],
  [{ help: 'PDF oder ODT, höchstens 500 kB' }, 'odt'],
  [{ help: 'PDF, 1,5 Mo maximum. ' }, 'file-too-large'],
  [{ help: 'For example a PDF' }, 'pdf'],
  [{ label: 'Photo' }, 'not-ours-to-fill'],
  [{ label: 'Profile picture', constraints: { accept: 'image/*' } }, 'not-ours-to-fill'],
  [{ label: 'Other documents' }, 'only-you'],
  [{ label: 'Cover letter' }, 'no-data'],
])('a page that says %o gets %s', (own, outcome) => {
  expect(upload(own)).toBe(outcome);
});
