import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PracticePage } from '@/components/practice/practice-page';
import { collectPosting } from '@/content/posting/collect-posting';
import { classifyFields } from '@/utils/form/classify-fields';
import { readPosting } from '@/utils/posting/read-posting';
import { t } from '@/utils/text/text';
import { scan } from '../form/page';
import { beyondSides, looks, rulesIn, setLook } from '../look';
import { installSpoken, type Spoken, speak } from '../speak';

function show(language: Spoken) {
  speak(language);
  installSpoken();
  document.title = t('practice_job');
  render(<PracticePage keys="Alt+Shift+F" />, document.body);
}

afterAll(async () => {
  speak('en');
  installSpoken();
  render(null, document.body);
  await setLook('light');
});

describe.each<Spoken>(['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'])(
  'the practice page in %s',
  (language) => {
    beforeEach(() => show(language));

    test('asks what a resume answers, and what the owner alone may', () => {
      expect(classifyFields(scan()).map(({ kind }) => kind)).toEqual([
        'given-name',
        'family-name',
        'email',
        'tel',
        'address-level2',
        'organization-title',
        'summary',
        'gender',
        'consent',
      ]);
    });

    test('is a posting of its job', () => {
      const { title, quality } = readPosting(collectPosting(), '2026-01-01T00:00:00.000Z');
      expect(title).toBe(t('practice_job'));
      expect(quality).not.toBe('none');
    });

    test('fits a narrow window', async () => {
      await page.viewport(320, 700);
      expect(beyondSides('.practice', 320)).toEqual([]);
      await page.viewport(1280, 800);
    });
  },
);

test.each(looks)('everyone can use it: %s', async (look) => {
  await setLook(look);
  show('de');
  const { violations } = await axe.run(document, rulesIn(look));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
