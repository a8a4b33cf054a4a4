import { expect, test } from 'vitest';
import { AccessModel } from '@/components/access/access-model';
import type { Taught } from '@/utils/form/taught';

const mail: Taught = { host: 'jobs.example', field: 'Reach you', section: '', kind: 'email' };

async function arrange({ canChange = true } = {}) {
  let taught: readonly Taught[] = [mail, { ...mail, host: 'other.example' }];
  let sites = ['https://jobs.example/*', 'https://other.example/*'];
  const model = new AccessModel({
    listShortcuts: async () => [{ name: 'copy-summary', description: 'Copy', keys: '' }],
    changeShortcuts: async () => canChange,
    listSites: async () => sites,
    leaveSite: async (pattern) => {
      sites = sites.filter((one) => one !== pattern);
      return true;
    },
    loadTaught: async () => [...taught],
    saveTaught: async (next) => {
      taught = next;
    },
  });
  await model.load();
  const shown = () => {
    if (model.state.value.is !== 'ready') throw new Error('not ready');
    return model.state.value;
  };
  return { model, shown };
}

test('a site that is taken back is no longer listed', async () => {
  const { model, shown } = await arrange();
  await model.leaveSite('https://jobs.example/*');
  expect(shown().sites).toEqual(['https://other.example/*']);
});

test('what was said of a field is forgotten on its own site alone', async () => {
  const { model, shown } = await arrange();
  await model.forget(mail);
  expect(shown().taught.map(({ host }) => host)).toEqual(['other.example']);
});

test('where the browser opens its keys by hand only, that is said', async () => {
  const { model } = await arrange({ canChange: false });
  await model.changeShortcuts();
  expect(model.cannotChange.value).toBe(true);
});
