import { expect, test } from 'vitest';
import { SiteModel } from '@/components/popup/site-model';

function arrange({ staysOpen = true, granted = [] as string[], says = true } = {}) {
  const asked: string[] = [];
  const model = new SiteModel({
    staysOpen,
    hasAccess: async (url) => granted.includes(url),
    requestAccess: async (origin) => {
      asked.push(origin);
      return says;
    },
  });
  return { model, asked };
}

test('a panel offers to be ready on a site, and asks only when the owner presses', async () => {
  const { model, asked } = arrange();
  await model.look('https://jobs.example/apply?step=2');
  expect(model.offered.value).toBe('https://jobs.example');
  expect(asked).toEqual([]);
  await model.accept();
  expect(asked).toEqual(['https://jobs.example']);
  expect(model.offered.value).toBeUndefined();
});

test('who says no in the browser may say yes later', async () => {
  const { model } = arrange({ says: false });
  await model.look('https://jobs.example/');
  await model.accept();
  expect(model.offered.value).toBe('https://jobs.example');
});

test.each([
  ['a popup', { staysOpen: false }, 'https://jobs.example/'],
  ['a site that is let in', { granted: ['https://jobs.example'] }, 'https://jobs.example/'],
  ['a file of the owner’s', {}, 'file:///home/me/form.html'],
  ['a page that was not read', {}, undefined],
])('%s offers nothing', async (_, own, url) => {
  const { model } = arrange(own);
  await model.look(url);
  expect(model.offered.value).toBeUndefined();
});
