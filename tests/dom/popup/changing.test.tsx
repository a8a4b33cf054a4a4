import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Write } from '@/utils/form/report';
import { ok } from '@/utils/result';
import type { Application } from '@/utils/storage/application';
import { formReading } from './fixture';
import { mountPopup } from './mount-popup';

beforeEach(() => page.viewport(400, 900));

const role = page.getByRole;
const pencil = () => role('button', { name: 'Change the value for “First name”' });

/** The review of a form, what is written from it and what the ledger says. */
async function review() {
  const wrote: Write[] = [];
  const ledger: Application[] = [];
  await mountPopup({
    readTab: async () => ok(formReading()),
    listAnswers: async () => [
      { id: 'a', kind: 'sponsorship', question: '', country: '', answer: 'No' },
    ],
    applyWrites: async (_tab, writes) => {
      wrote.push(...writes);
      return ok({ lines: [], stillEmpty: [] });
    },
    saveApplication: async (application) => {
      ledger.push(application);
      return ok(application);
    },
  });
  return { wrote, ledger };
}

test('a value is changed in its line by keyboard, written, and called the owner’s own in the ledger', async () => {
  const { wrote, ledger } = await review();
  (pencil().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(role('textbox', { name: 'What goes there instead' })).toHaveFocus();
  await role('textbox', { name: 'What goes there instead' }).fill('Ottie');
  await userEvent.keyboard('{Enter}');
  await expect.element(pencil()).toHaveFocus();
  await expect.element(page.getByText('typed by you')).toBeVisible();
  await role('button', { name: /^Fill/ }).click();
  await expect
    .poll(() => wrote.find(({ label }) => label === 'First name')?.value)
    .toEqual({
      as: 'text',
      text: 'Ottie',
    });
  expect(ledger[0]?.fields.find(({ label }) => label === 'First name')).toMatchObject({
    value: 'Ottie',
    source: { from: 'typed' },
  });
});

test('Escape leaves the value as it was, and gives the focus back', async () => {
  await review();
  await pencil().click();
  await role('textbox', { name: 'What goes there instead' }).fill('Somebody else');
  await userEvent.keyboard('{Escape}');
  await expect.element(pencil()).toHaveFocus();
  await expect.element(page.getByText('Somebody else')).not.toBeInTheDocument();
});

test('of a list one of its own choices is taken', async () => {
  const { wrote } = await review();
  await role('button', { name: /^Change the value for “Will you now/ }).click();
  await role('combobox', { name: 'What goes there instead' }).selectOptions('Yes');
  await role('button', { name: 'Use this' }).click();
  await role('button', { name: /^Fill/ }).click();
  const said = () => wrote.find(({ label }) => label.startsWith('Will you now'))?.value;
  await expect.poll(said).toMatchObject({ options: ['Yes'] });
});
