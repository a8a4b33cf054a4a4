import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { application } from '@/tests/unit/ledger/records';
import { fullRecord, ledgerOutside, ledgerScreens } from './ledger-screens';
import { mountOptions, painted } from './mount-options';

/** The page at an address, following its own links as the browser does. */
async function open(hash: string, ledger = ledgerOutside()) {
  location.hash = hash;
  const model = await mountOptions(hash, ledger.options);
  const follow = () => void model.goTo(location.hash);
  window.addEventListener('hashchange', follow, { signal: AbortSignal.timeout(60_000) });
  return { model, ...ledger };
}

const heading = () => page.getByRole('heading', { level: 2 }).first();

test('an application of long ago is found by a word of its posting, by keyboard alone', async () => {
  await open('#ledger');
  await page.getByRole('searchbox', { name: 'Search postings, texts and notes' }).click();
  await userEvent.keyboard('générale COAST');
  await expect.element(page.getByRole('status').filter({ hasText: '1 of 3' })).toBeVisible();
  const link = page.getByRole('link', { name: 'Lamplighter' });
  while (document.activeElement !== link.element()) await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading()).toHaveTextContent('Lamplighter');
  expect(document.activeElement).toBe(heading().element());
});

test('who comes back to the list is where they left', async () => {
  await open('#ledger');
  await page.getByRole('link', { name: 'Lamplighter' }).click();
  await page.getByRole('link', { name: 'All applications' }).click();
  await expect.element(page.getByRole('link', { name: 'Lamplighter' })).toHaveFocus();
});

test('each field tells what was given and where it came from', async () => {
  await open('#ledger/full');
  const field = page.getByRole('term').filter({ hasText: 'E-mail' });
  await expect.element(field).toBeVisible();
  const given = field.element().nextElementSibling!;
  expect(given.textContent).toContain('wick@lantern.example');
  expect(given.textContent).toContain('from your details');
  await expect.element(page.getByText('taken back')).toBeVisible();
  await expect.element(page.getByText(/from an entry that is gone/)).toBeVisible();
});

test('a status, a next date and notes are kept as they are set', async () => {
  const { stored } = await open('#ledger/lamp');
  await expect.element(page.getByLabelText('Status')).toBeVisible();
  expect(document.querySelector('.saving-state')).toBeNull();
  await page.getByLabelText('Status').selectOptions('Applied');
  await page.getByLabelText('Next date').fill('2026-07-01');
  await page.getByLabelText('Notes').fill('Ask for the keeper.');
  await expect
    .poll(() => stored.get('lamp'))
    .toMatchObject({ status: 'applied', nextDate: '2026-07-01', notes: 'Ask for the keeper.' });
  await expect
    .element(page.getByText('Saved', { exact: true }).and(page.getByRole('status')))
    .toBeVisible();
  const history = page.getByRole('list', { name: 'How far it came' });
  await expect.element(history.getByText(/^Applied: /)).toBeVisible();
});

test('a deletion leads back to the list and can be taken back', async () => {
  const { stored } = await open('#ledger/lamp');
  await page.getByRole('button', { name: /^Delete Lamplighter/ }).click();
  await expect.element(page.getByText('2 applications', { exact: true })).toBeVisible();
  expect(stored.has('lamp')).toBe(false);
  expect(document.querySelector('.ledger-list')).toHaveFocus();
  expect(document.querySelector('.notice')).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('link', { name: 'Lamplighter' })).toBeVisible();
  expect(stored.has('lamp')).toBe(true);
});

test('an address of an application that is gone says so, beside those that are here', async () => {
  await open('#ledger/never');
  await expect.element(page.getByText('This application is not here any more.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Lamplighter' })).toBeVisible();
});

test('the chart is told in words', async () => {
  await open('#ledger', ledgerOutside([fullRecord]));
  await expect.element(page.getByText('1 application in the last 12 weeks')).toBeVisible();
  expect(document.querySelectorAll('.week-chart li')).toHaveLength(12);
  const last = [...document.querySelectorAll('.week-chart li')].at(-1);
  expect(last?.textContent).toMatch(/: 1 application$/);
});

test('no link of a record can run anything', async () => {
  await open(
    '#ledger/x',
    ledgerOutside([application({ id: 'x', posting: '', url: 'javascript:1' })]),
  );
  await expect.element(heading()).toHaveTextContent('Without a title');
  const links = [...document.querySelectorAll('a')].map(({ protocol }) => protocol);
  expect(links).not.toContain('javascript:');
});

test.each(ledgerScreens)('$name is not cut off at 320 px', async ({ show }) => {
  await page.viewport(320, 700);
  await show();
  await painted();
  const wide = [...document.querySelectorAll<HTMLElement>('.ledger *')]
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .filter((element) => element.getBoundingClientRect().right > 320.5);
  expect(wide.map(({ className }) => className)).toEqual([]);
});

test('four hundred applications are searched between two keystrokes', async () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    application({ ...fullRecord, id: `m${at}`, posting: `gone${at}` }),
  );
  const { model } = await open('#ledger', ledgerOutside(many));
  expect(document.querySelectorAll('.ledger-row')).toHaveLength(400);
  model.applications.find({ words: 'warm' });
  await painted();
  const began = performance.now();
  model.applications.find({ words: 'lantern' });
  await painted();
  expect(document.querySelectorAll('.ledger-row')).toHaveLength(400);
  expect(performance.now() - began).toBeLessThan(500);
  console.info(`400 rows found and painted in ${Math.round(performance.now() - began)} ms`);
});
