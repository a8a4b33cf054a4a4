import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { resume } from '@/tests/unit/options/builders';
import { mountOptions, outside, painted } from './mount-options';

const first = (store: ReturnType<typeof outside>['store']) => store.stored.get('r1')!;

beforeEach(() => page.viewport(1280, 900));

async function openKeeper() {
  const { store, dependencies } = outside();
  await mountOptions('#resumes/r1', dependencies);
  await page.getByRole('button', { name: 'Keeper, Skerry Lights' }).click();
  const texts = () => first(store).entries[0]?.statements.map(({ text }) => text);
  return { store, texts };
}

const text = (number: number) => page.getByRole('textbox', { name: `Text ${number}`, exact: true });

/** Puts the caret before the first `after` characters of a text are over. */
async function placeCaret(number: number, at: number) {
  const field = (await text(number).element()) as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(at, at);
}

const caret = () => {
  const field = document.activeElement as HTMLTextAreaElement;
  return [field.value, field.selectionStart];
};

const paper = () => document.querySelector('.paper-host')?.shadowRoot;

describe('writing by keyboard', () => {
  test('Enter parts a text, Backspace joins it again, and the caret stays where one writes', async () => {
    const { texts } = await openKeeper();
    await placeCaret(1, 6);
    await userEvent.keyboard('{Enter}');
    await expect.poll(texts).toEqual(['Relit', 'the lamp.', 'Painted the tower.']);
    await expect.poll(caret).toEqual(['the lamp.', 0]);
    await userEvent.keyboard('{Backspace}');
    await expect.poll(texts).toEqual(['Relit the lamp.', 'Painted the tower.']);
    expect(caret()).toEqual(['Relit the lamp.', 6]);
  });

  test('Shift+Enter breaks a line inside a narrative', async () => {
    const { texts } = await openKeeper();
    await placeCaret(1, 15);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}Twice.');
    await expect.poll(texts).toEqual(['Relit the lamp.\nTwice.', 'Painted the tower.']);
  });

  test('Alt and an arrow move a text, and an entry from anywhere else in it', async () => {
    const { store, texts } = await openKeeper();
    await placeCaret(2, 0);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(texts).toEqual(['Painted the tower.', 'Relit the lamp.']);
    await page.getByLabelText('Employer').click();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect
      .poll(() => first(store).entries.map(({ id }) => id))
      .toEqual(['mate', 'keeper', 'fog']);
  });

  test('Ctrl+Z takes back what was typed in one field after the other, and Ctrl+Shift+Z does it again', async () => {
    const { store } = await openKeeper();
    await page.getByLabelText('Employer').fill('Far Lights');
    await page.getByLabelText('Place').fill('Bergen');
    await expect.poll(() => first(store).entries[0]?.location).toBe('Bergen');
    await userEvent.keyboard('{Control>}zz{/Control}');
    await expect.poll(() => first(store).entries[0]?.organization).toBe('Skerry Lights');
    await expect.element(page.getByLabelText('Employer')).toHaveValue('Skerry Lights');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(() => first(store).entries[0]?.organization).toBe('Far Lights');
  });

  test('Ctrl+D copies an entry, and opens the copy', async () => {
    const { store } = await openKeeper();
    await page.getByLabelText('Employer').click();
    await userEvent.keyboard('{Control>}d{/Control}');
    await expect.poll(() => first(store).entries.length).toBe(4);
    await page.getByLabelText('Employer').fill('Copy Lights');
    await expect
      .poll(() => first(store).entries.map(({ organization }) => organization))
      .toEqual(['Skerry Lights', 'Copy Lights', 'Bay Ferries', '']);
  });

  test('the arrows walk the outline, which is one stop of the Tab key', async () => {
    await openKeeper();
    (
      (await page.getByRole('button', { name: 'Keeper, Skerry Lights' }).element()) as HTMLElement
    ).focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Mate, Bay Ferries' })).toBeVisible();
    expect(document.querySelectorAll('.outline-item[tabindex="0"]')).toHaveLength(1);
  });
});

test('a beginning and an end can be typed into one field', async () => {
  const { store } = await openKeeper();
  const from = page.getByLabelText('From');
  await from.fill('Mar 2019 – Sep 2021');
  await userEvent.tab();
  await expect.element(from).toHaveValue('Mar 2019');
  await expect.element(page.getByLabelText('To', { exact: true })).toHaveValue('Sep 2021');
  await from.fill('seit März 2019');
  await userEvent.tab();
  await expect.poll(() => first(store).entries[0]).toMatchObject({ start: '2019-03' });
  await expect.poll(() => first(store).entries[0]?.end).toBeUndefined();
});

test('another wording stands beside the text, and can take its place', async () => {
  const { store } = await openKeeper();
  await page.getByRole('button', { name: 'Add another wording' }).first().click();
  const other = page.getByRole('textbox', { name: 'Another wording 1' });
  await expect.element(other).toHaveValue('Relit the lamp.');
  await other.fill('Brought the lamp back to life.');
  await page.getByRole('button', { name: 'Use this one' }).click();
  await expect
    .poll(() => first(store).entries[0]?.statements[0])
    .toMatchObject({
      text: 'Brought the lamp back to life.',
      alternatives: ['Relit the lamp.'],
    });
});

test('a word that the text names becomes a keyword by one press', async () => {
  const { store } = await openKeeper();
  await text(2).fill('Ran the lamp on Kubernetes.');
  await page.getByRole('button', { name: 'Make “Kubernetes” a keyword' }).click();
  await expect.poll(() => first(store).entries[0]?.keywords).toEqual(['Kubernetes']);
  await expect.poll(() => document.querySelector('.suggestion')).toBeNull();
});

test('says what forms will ask for, and no longer once it is there', async () => {
  await openKeeper();
  const hint = page.getByText(/Forms often ask for/);
  await expect.element(hint).toHaveTextContent('Forms often ask for: Place and From');
  await page.getByLabelText('Place').fill('Bergen');
  await page.getByLabelText('From').fill('2019');
  await expect.poll(() => document.querySelector('.part-facts-gaps')).toBeNull();
});

describe('the paper', () => {
  const hostile = '<img src=x onerror="globalThis.struck = true"> & <b>bold</b>';

  test('shows what was written, as text whatever it looks like', async () => {
    await openKeeper();
    await text(1).fill(hostile);
    await expect.poll(() => paper()?.textContent).toContain(hostile);
    expect(paper()?.querySelector('img, b')).toBeNull();
    expect('struck' in globalThis).toBe(false);
  });

  test('keeps the paragraphs of a long narrative apart', async () => {
    const story = ['I kept the light.', 'It burned for years.'];
    const { dependencies } = outside([
      resume({
        entries: [
          {
            ...resume().entries[0]!,
            statements: story.map((told, at) => ({
              id: `${at}`,
              text: told,
              form: 'paragraph' as const,
              alternatives: [],
            })),
          },
        ],
      }),
    ]);
    await mountOptions('#resumes/r1', dependencies);
    const paragraphs = () => [...(paper()?.querySelectorAll('p') ?? [])].map((p) => p.textContent);
    await expect.poll(paragraphs).toEqual(expect.arrayContaining(story));
  });

  test('leads to the entry that is pressed on it', async () => {
    await openKeeper();
    await expect.poll(() => paper()?.querySelector('[data-of=mate]')).not.toBeNull();
    paper()?.querySelector<HTMLElement>('[data-of=mate]')?.click();
    await expect.element(page.getByRole('heading', { name: 'Mate, Bay Ferries' })).toBeVisible();
  });
});

test('a narrow screen shows one part at a time, and tabs for the others', async () => {
  await page.viewport(760, 800);
  await openKeeper();
  await expect.element(page.getByLabelText('Employer')).toBeVisible();
  expect(document.querySelector('.outline')?.checkVisibility()).toBe(false);
  await page.getByRole('tab', { name: 'On paper' }).click();
  await painted();
  expect(document.querySelector('.entry-panel')?.checkVisibility()).toBe(false);
  expect(document.querySelector('.paper-panel')?.checkVisibility()).toBe(true);
});

test('a dragged entry lands where it is put down', async () => {
  const { store } = await openKeeper();
  const item = (id: string) => document.querySelector<HTMLElement>(`.outline [data-id=${id}]`)!;
  const dataTransfer = new DataTransfer();
  const at = (id: string, type: string) => {
    const { left, bottom } = item(id).getBoundingClientRect();
    item(id).dispatchEvent(
      new DragEvent(type, {
        dataTransfer,
        bubbles: true,
        cancelable: true,
        clientX: left + 5,
        clientY: bottom - 2,
      }),
    );
  };
  at('keeper', 'dragstart');
  at('mate', 'dragover');
  await painted();
  expect(item('mate').className).toContain('reorder-after');
  at('mate', 'drop');
  await expect
    .poll(() => first(store).entries.map(({ id }) => id))
    .toEqual(['mate', 'keeper', 'fog']);
});

test('the browser checks spelling in the language of the resume', async () => {
  const { dependencies } = outside([resume({ language: 'de' })]);
  await mountOptions('#resumes/r1', dependencies);
  await page.getByRole('button', { name: 'Keeper, Skerry Lights' }).click();
  const field = await text(1).element();
  expect([field.getAttribute('lang'), (field as HTMLTextAreaElement).spellcheck]).toEqual([
    'de',
    true,
  ]);
});
