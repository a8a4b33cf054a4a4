import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { removalOfEntry, setEntry } from '@/components/editor/changes';
import type { OptionsModel } from '@/components/options/options-model';
import { fail } from '@/utils/result';
import { beyondSides, looks, rulesIn, setLook, unmarkedStates } from '../look';
import { speak } from '../speak';
import { backupScreens } from './backup-screens';
import { ledgerScreens } from './ledger-screens';
import { german, mountOptions, outside, painted } from './mount-options';

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
    name: 'lines of an import without a place',
    show: async () => {
      const { draft } = await editor(await mountOptions('#resumes/de'));
      draft.edit((now) => ({ ...now, extra: { unplaced: [german.label.repeat(3), 'S. 2/2'] } }));
      await painted();
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.unplaced details')) {
        details.open = true;
      }
    },
  },
  {
    name: 'an entry just removed',
    show: async () => {
      const { draft } = await editor(await mountOptions('#resumes/de'));
      draft.remove(removalOfEntry(draft.resume.value, 'long', 'Long'));
    },
  },
  {
    name: 'two windows with the same thing changed',
    show: async () => {
      const { dependencies, store } = outside();
      const { draft } = await editor(await mountOptions('#resumes/de', dependencies));
      await store.save(setEntry('long', { title: `${german.label} und Kapitäninnen` })(german));
      draft.edit(setEntry('long', { title: german.entries.at(-1)!.title.repeat(2) }));
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
      exporting.open({ ...german, basics: { ...german.basics, name: '김하늘' } });
      await exporting.save();
    },
  },
  {
    name: 'a lock that is locked',
    show: () => {
      const dependencies = {
        ...outside().dependencies,
        checkStorage: async () => fail('locked' as const),
      };
      return mountOptions('#resumes', dependencies);
    },
  },
  {
    name: 'a lock to be taken off',
    show: async () => {
      const { dependencies } = outside();
      const lock = { ...dependencies.lock, state: async () => 'open' as const };
      await mountOptions('#about', { ...dependencies, lock });
      for (const details of document.querySelectorAll('details')) details.open = true;
    },
  },
  {
    name: 'a lock to be set',
    show: async () => {
      await mountOptions('#about');
      for (const details of document.querySelectorAll('details')) details.open = true;
    },
  },
  {
    name: 'a browser that has cleared its storage',
    show: () => {
      const { dependencies } = outside([]);
      const trash = { ...dependencies.trash, list: async () => [] };
      return mountOptions('#resumes', { ...dependencies, trash, hadResume: async () => true });
    },
  },
  { name: 'keys, sites and taught fields', show: () => mountOptions('#access') },
  { name: 'what was removed', show: () => mountOptions('#trash') },
  {
    name: 'the question before something is gone for good',
    show: async () => {
      const { trash } = await mountOptions('#trash');
      const state = trash.state.value;
      if (state.is === 'ready') trash.ask(state.removed);
    },
  },
  {
    name: 'nothing removed',
    show: () => {
      const { dependencies } = outside();
      const trash = { ...dependencies.trash, list: async () => [] };
      return mountOptions('#trash', { ...dependencies, trash });
    },
  },
  {
    name: 'earlier versions',
    show: async () => {
      const model = await mountOptions('#resumes/de');
      await model.history.open(german);
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
  ...backupScreens,
  ...ledgerScreens,
  { name: 'the privacy page', show: () => mountOptions('#about') },
  {
    name: 'no storage',
    show: () =>
      mountOptions('', { ...outside().dependencies, checkStorage: async () => fail('newer') }),
  },
];

describe.each(looks)('in %s', (look) => {
  beforeAll(async () => {
    await setLook(look);
    await page.viewport(1280, 900);
  });
  afterAll(() => setLook('light'));

  test('the page is shown so', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(look === 'forced colours');
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(look === 'dark');
  });

  test.each(screens)('$name can be used by everyone', async ({ show }) => {
    await show();
    await painted();
    const { violations } = await axe.run(document.documentElement, rulesIn(look));
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

// A window of 1280 px at 200 % zoom is one of 640.
describe.each([360, 640, 1280])('at %i px', (width) => {
  test.each(screens)('$name is never cut off at its side', async ({ show }) => {
    await page.viewport(width, 800);
    await show();
    await painted();
    expect(beyondSides('.options', width)).toEqual([]);
  });
});

describe.each(['de', 'ar'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  test.each(screens)('$name can be used, and nothing is cut off at 320 px', async ({ show }) => {
    await page.viewport(320, 800);
    await show();
    await painted();
    expect(beyondSides('.options', 320)).toEqual([]);
    const { violations } = await axe.run(document.documentElement);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe.each(['fr', 'es', 'pt', 'ja'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  test('nothing is cut off at 320 px on any page', async () => {
    await page.viewport(320, 800);
    for (const { name, show } of screens) {
      await show();
      await painted();
      expect(beyondSides('.options', 320), name).toEqual([]);
    }
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

describe('in forced colours', () => {
  beforeAll(() => setLook('forced colours'));
  afterAll(() => setLook('light'));

  test('what is chosen, pressed or current is told apart without our colours', async () => {
    await page.viewport(1280, 900);
    for (const screen of screens) {
      await screen.show();
      await painted();
      expect(unmarkedStates(), screen.name).toEqual([]);
    }
  });
});
