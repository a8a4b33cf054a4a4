import { afterEach, expect, test } from 'vitest';
import ar from '@/public/_locales/ar/messages.json';
import en from '@/public/_locales/en/messages.json';
import { resume } from '@/tests/unit/options/builders';
import { copyResume } from '@/utils/resume/copy-resume';
import { t, useTexts } from '@/utils/text/text';

const speakBy = (texts: Record<string, { message: string }>) =>
  useTexts((key, values) =>
    texts[key]!.message.replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ''),
  );

afterEach(() => useTexts((key) => key));

test('a name from the left stays whole in a sentence from the right, its stop and its number with it', () => {
  speakBy(ar);
  expect(t('refusal_file', 'resume (2).pdf')).toContain('\u2068resume (2).pdf\u2069');
  expect(t('source_entry', '+49 89 1234-5')).toContain('\u2068+49 89 1234-5\u2069');
});

test('a name from the right stays whole in a sentence from the left', () => {
  speakBy(en);
  expect(t('source_entry', 'מנהלת (2)')).toBe('from \u2068מנהלת (2)\u2069');
});

test.each([
  ['of one direction with the sentence', en, 'Acme, Inc.'],
  ['mere digits', ar, '12'],
])('%s: nothing is added', (_, texts, value) => {
  speakBy(texts);
  expect(t('source_entry', value)).not.toMatch(/[\u2068\u2069]/);
});

test('nothing of it is kept', () => {
  expect(copyResume(resume(), '\u2068מנהלת\u2069 (copy)').label).toBe('מנהלת (copy)');
});
