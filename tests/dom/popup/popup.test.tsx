import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '@/utils/result';
import { Basics } from '@/utils/resume/schema';
import { field, formReading, resume, scan } from './fixture';
import { mountPopup } from './mount-popup';

beforeEach(() => page.viewport(400, 600));

const role = page.getByRole;

describe('by keyboard', () => {
  test('arrow keys walk through the views and come round', async () => {
    await mountPopup();
    role('tab', { name: 'Posting' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(role('tab', { name: 'Summary' })).toHaveFocus();
    await expect.element(role('tabpanel', { name: 'Summary' })).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(role('tab', { name: 'Values' })).toHaveFocus();
  });

  test('a sentence names the entry it comes from as soon as it has the focus', async () => {
    const model = await mountPopup();
    model.open('summary');
    const sentence = role('button', { name: /40 K8s clusters/ });
    await expect.element(sentence).toHaveAccessibleDescription('Platform Engineer, Nimbus Orchard');
    sentence.element().focus();
    await expect.element(page.getByText('From Platform Engineer, Nimbus Orchard')).toBeVisible();
  });
});

describe('an entry', () => {
  test('opens to all that it says, its matched words marked, and why', async () => {
    await mountPopup();
    await role('button', { name: 'Platform Engineer', exact: true }).click();
    await expect.element(page.getByText(/^Cut the bill for idle machines/)).toBeVisible();
    await expect.element(page.getByText(/5 years of experience with Kubernetes/)).toBeVisible();
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toContain('K8s');
  });

  test('excluded, it leaves the summary at once', async () => {
    const model = await mountPopup();
    const button = role('button', { name: /^Never use Platform Engineer, Nimbus Orchard/ });
    await button.click();
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    const cited = model.summary.summary.value!.sentences.map(({ entry }) => entry);
    expect(cited).not.toContain('cloud');
  });
});

test('a copied value says so, in its place and aloud', async () => {
  const copied: string[] = [];
  const model = await mountPopup({
    copy: async ({ plain }) => {
      copied.push(plain);
      return true;
    },
  });
  model.open('values');
  await page.getByLabelText('Find a value').fill('mail');
  await role('button', { name: 'Copy: E-mail' }).click();
  expect(copied).toEqual(['odalys@fennimore.example']);
  await expect.element(role('status').filter({ hasText: 'Copied' })).toBeInTheDocument();
});

test('from the review to the report and back, by its buttons', async () => {
  await mountPopup({ readTab: async () => ok(formReading()) });
  await role('checkbox', { name: 'Phone' }).click();
  await role('button', { name: /^Fill \d+ fields$/ }).click();
  await expect.element(page.getByText(/^(\d+) of \1 filled and read back$/)).toBeVisible();
  await role('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(/fields are as they were before$/)).toBeVisible();
});

test('nothing in the popup submits', async () => {
  await mountPopup({ readTab: async () => ok(formReading()) });
  await expect.element(page.getByText('Bespoke never submits.')).toBeVisible();
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.filter(({ type }) => type !== 'button')).toEqual([]);
});

const formOf = (...fields: ReturnType<typeof field>[]) => ({
  readTab: async () => ok(formReading({ scan: scan(fields) })),
});

test('years are shown with the dates they are counted from', async () => {
  await mountPopup(
    formOf(
      field('1', { label: 'Years of experience with Kubernetes' }),
      field('2', { label: 'City' }),
      field('3', { label: 'E-mail' }),
    ),
  );
  await expect
    .element(page.getByText(/^\d+ y( \d+ m)?: Platform Engineer, Nimbus Orchard Apr 2019 – now$/))
    .toBeVisible();
});

test('what stands in a field is shown beside what would replace it, and is not ticked', async () => {
  await mountPopup(
    formOf(
      field('1', { label: 'E-mail', value: 'old@else.example' }),
      field('2', { label: 'City' }),
      field('3', { label: 'Phone' }),
    ),
  );
  await expect.element(page.getByText('old@else.example')).toBeVisible();
  await expect.element(page.getByText('odalys@fennimore.example')).toBeVisible();
  await expect.element(role('checkbox', { name: 'E-mail' })).not.toBeChecked();
});

test('a resume that names nobody leads to the place where it is mended', async () => {
  let opened = 0;
  const model = await mountPopup({
    readTab: async () => ok(formReading()),
    listResumes: async () => [resume({ basics: Basics.parse({}) })],
    openOptions: () => {
      opened += 1;
    },
  });
  expect(model.view.value).toBe('form');
  await page
    .getByText('Your resume does not say who you are')
    .element()
    .closest('.notice')!
    .querySelector('button')!
    .click();
  expect(opened).toBe(1);
});

test('a value that did not stay is shown, to be put there by hand', async () => {
  await mountPopup({
    readTab: async () => ok(formReading()),
    applyWrites: async (_tab, [first]) =>
      ok({
        lines: [{ ref: first!.ref, outcome: 'reverted' as const, found: '', message: '' }],
        stillEmpty: [],
      }),
  });
  await role('button', { name: /^Fill/ }).click();
  await expect.element(page.getByText(/^Meant: Odalys/)).toBeVisible();
});

test('a fill can be stopped while it is under way; what it had not come to is told', async () => {
  const { promise: isStopped, resolve: stop } = Promise.withResolvers<void>();
  const stopped: unknown[] = [];
  await mountPopup({
    readTab: async () => ok(formReading()),
    async applyWrites(_tab, [first], agreement) {
      expect(agreement.isStopped()).toBe(false);
      await isStopped;
      expect(agreement.isStopped()).toBe(true);
      return ok({
        lines: [{ ref: first!.ref, outcome: 'stopped' as const, found: '', message: '' }],
        stillEmpty: [],
      });
    },
    async stop(tab, refs) {
      stopped.push([tab, refs.length > 0]);
      stop();
    },
  });
  await role('button', { name: /^Fill/ }).click();
  await role('button', { name: 'Stop' }).click();
  await expect.element(page.getByText('you stopped before this field')).toBeVisible();
  expect(stopped[0]).toEqual([expect.any(Number), true]);
});

test('an undo names what it left, and counts what is no longer there', async () => {
  await mountPopup({
    readTab: async () => ok(formReading()),
    undo: async (_tab, [first]) => ok({ restored: [], kept: [first!, '0:77', '0:78'] }),
  });
  await role('button', { name: /^Fill/ }).click();
  await role('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(/^Left as they are, .*: \S/)).toBeVisible();
  await expect.element(page.getByText(/^2 fields .* no longer on the page/)).toBeVisible();
});

test('where nothing can be filled, the reasons stand open', async () => {
  await mountPopup(
    formOf(
      field('1', { label: 'Gender' }),
      field('2', { label: 'Notice period' }),
      field('3', { label: 'Preferred name' }),
    ),
  );
  await expect.element(page.getByText('Notice period')).toBeVisible();
});
