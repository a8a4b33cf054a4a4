import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { removalOfEntry, setEntry } from '@/components/editor/changes';
import type { OptionsModel } from '@/components/options/options-model';
import { fail } from '@/utils/result';
import { german, mountOptions, outside, painted, preferScheme } from './mount-options';

interface Screen {
  name: string;
  show: () => Promise<unknown>;
}

async function editor(model: OptionsModel) {
  const opened = model.opened.value;
  if (opened.is !== 'open') throw new Error('No editor.');
  return opened.editor;
}

const screens: readonly Screen[] = [
  { name: 'a first start', show: () => mountOptions('', outside([]).dependencies) },
  { name: 'the list of resumes', show: () => mountOptions('#resumes') },
  {
    name: 'the list with one just removed',
    show: async () => (await mountOptions('#resumes')).resumes.remove('de'),
  },
  { name: 'the editor', show: () => mountOptions('#resumes/de') },
  {
    name: 'an entry in the editor',
    show: async () => (await editor(await mountOptions('#resumes/de'))).select('long'),
  },
  {
    name: 'an entry just removed',
    show: async () => {
      const { draft } = await editor(await mountOptions('#resumes/de'));
      draft.remove(removalOfEntry(draft.resume.value, 'long', 'Long'));
    },
  },
  {
    name: 'a stale write',
    show: async () => {
      const { dependencies, store } = outside();
      const { draft } = await editor(await mountOptions('#resumes/de', dependencies));
      store.refuse('stale');
      draft.edit(setEntry('long', { location: 'Passau' }));
    },
  },
  { name: 'a resume that is not there', show: () => mountOptions('#resumes/none') },
  {
    name: 'an export',
    show: async () => (await mountOptions('#resumes')).exporting.open(german),
  },
  {
    name: 'an export that cannot be a PDF',
    show: async () => {
      const { exporting } = await mountOptions('#resumes');
      exporting.open({ ...german, basics: { ...german.basics, name: '山田花子' } });
      await exporting.save();
    },
  },
  { name: 'the import', show: () => mountOptions('#import') },
  {
    name: 'a refused import',
    show: async () => (await mountOptions('#import')).importing.readText('{"colour": "red"}'),
  },
  {
    name: 'a draft',
    show: async () => {
      await (await mountOptions('#import')).importing.readSample();
      await painted();
      for (const details of document.querySelectorAll('details')) details.open = true;
    },
  },
  {
    name: 'a draft beside a resume it goes into',
    show: async () => {
      const { importing } = await mountOptions('#import');
      const { title, organization } = german.entries.at(-1)!;
      await importing.readText(
        JSON.stringify({
          basics: { name: german.basics.name, phone: '+49 555 0100' },
          work: [
            { position: title, name: organization, startDate: '2011-02', location: 'Passau' },
            { position: title, name: 'Elsewhere', startDate: '2001', highlights: ['Moored it.'] },
          ],
        }),
      );
      importing.mergeInto(german);
    },
  },
  { name: 'the answers', show: () => mountOptions('#answers') },
  {
    name: 'a question of one’s own',
    show: async () => (await mountOptions('#answers')).answers.add(),
  },
  { name: 'the files', show: () => mountOptions('#files') },
  { name: 'the privacy page', show: () => mountOptions('#about') },
  {
    name: 'no storage',
    show: () =>
      mountOptions('', { ...outside().dependencies, checkStorage: async () => fail('newer') }),
  },
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeAll(async () => {
    await preferScheme(scheme);
    await page.viewport(1280, 900);
  });
  afterAll(() => preferScheme('light'));

  test.each(screens)('$name can be used by everyone', async ({ show }) => {
    await show();
    await painted();
    const { violations } = await axe.run(document.documentElement);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe.each([360, 760, 1280])('at %i px', (width) => {
  test.each(screens)('$name is never cut off at its side', async ({ show }) => {
    await page.viewport(width, 800);
    await show();
    await painted();
    const wide = [...document.querySelectorAll<HTMLElement>('.options *')]
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .filter((element) => element.getBoundingClientRect().right > width + 0.5);
    expect(wide.map(({ className, textContent }) => [className, textContent])).toEqual([]);
  });
});

test('every button, link and field is at least 24 px high and wide', async () => {
  await page.viewport(360, 800);
  for (const { name, show } of screens) {
    await show();
    await painted();
    const small = [...document.querySelectorAll<HTMLElement>('button, input, select, summary')]
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element }) => `${name}: ${element.className}`);
    expect(small).toEqual([]);
  }
});
