import { expect, test } from 'vitest';
import { undoFill } from '@/content/form/write/apply-writes';
import type { FieldValue } from '@/utils/form/plan';
import { field, fill, get, show } from './page';

const meant = (...options: string[]): FieldValue => ({ as: 'options', options, text: options[0]! });

const button = (value = 'Please select') =>
  `<label id="l">Country</label><div><div role="combobox" tabindex="0" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false" style="width:200px;height:24px">${value}</div></div>`;

/** A list that is drawn at the end of the page once its control is pressed, and named by nothing. */
function openOnPress(options: string, listsAtOnce = 1): void {
  const control = get('[role=combobox]');
  control.addEventListener('mousedown', () => {
    if (document.querySelector('.layer')) return;
    const layers = Array.from({ length: listsAtOnce }, () => {
      const layer = document.createElement('div');
      layer.className = 'layer';
      layer.innerHTML = `<div role="listbox">${options}</div>`;
      layer.addEventListener('click', ({ target }) => {
        control.textContent = (target as Element).closest('[role=option]')!.textContent;
        for (const one of layers) one.remove();
      });
      document.body.append(layer);
      return layer;
    });
  });
}

const option = (html: string, more = '') => `<div role="option" ${more}>${html}</div>`;

test('chooses from a list that opens elsewhere in the page and is named by nothing', async () => {
  await show(button());
  openOnPress(option('Mali') + option('Malta'));
  expect((await fill('Country', meant('Mali'))).outcome).toBe('stuck');
  expect(get('[role=combobox]').textContent).toBe('Mali');
});

test('takes a list that shows but its arrow, or an invisible space, for empty', async () => {
  for (const shown of ['▾', '\u200b']) {
    await show(button(shown));
    openOnPress(option('Mali'));
    expect(field('Country').value).toBe('');
    expect((await fill('Country', meant('Mali'))).outcome).toBe('stuck');
  }
});

test('reads a choice whose words are split into parts', async () => {
  await show(button());
  openOnPress(option('<b>Ma</b>li') + option('Malta'));
  expect((await fill('Country', meant('Mali'))).outcome).toBe('stuck');
});

test('never chooses what is disabled, nor one of two that say the same', async () => {
  for (const options of [
    option('Mali', 'aria-disabled="true"') + option('Malta'),
    option('Mali') + option('Mali'),
  ]) {
    await show(button());
    openOnPress(options);
    expect((await fill('Country', meant('Mali'))).outcome).toBe('no-choice');
    expect(get('[role=combobox]').textContent).toBe('Please select');
  }
});

test('never chooses from two lists that came at once', async () => {
  await show(button());
  openOnPress(option('Mali'), 2);
  expect((await fill('Country', meant('Mali'))).outcome).toBe('reverted');
});

test('never overwrites the choice that a painted list shows already', async () => {
  await show(button('Malta'));
  openOnPress(option('Mali') + option('Malta'));
  expect(field('Country').value).toBe('Malta');
  expect((await fill('Country', meant('Mali'))).outcome).toBe('already-filled');
  expect(get('[role=combobox]').textContent).toBe('Malta');
});

/** Pills before a filter box, each with a cross, and a list that stays open. */
function showPills(): void {
  const box = get('input');
  const list = get('#list');
  box.addEventListener('mousedown', () => {
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  });
  list.addEventListener('click', ({ target }) => {
    const pill = document.createElement('span');
    pill.className = 'chip';
    pill.innerHTML = `${(target as Element).textContent}<button type="button" class="remove">×</button>`;
    pill.querySelector('button')!.addEventListener('click', () => pill.remove());
    box.before(pill);
  });
}

const pills =
  '<label id="l">Tools</label><div class="is-multi"><input role="combobox" aria-labelledby="l" aria-controls="list"></div>' +
  `<div role="listbox" id="list" aria-multiselectable="true" hidden>${['Awl', 'Saw', 'Lathe'].map((one) => option(one)).join('')}</div>`;

const shownPills = () =>
  [...document.querySelectorAll('.chip')].map(({ firstChild }) => firstChild!.textContent);

test('chooses several, says that not all are offered, and takes them out again', async () => {
  await show(pills);
  showPills();
  expect(field('Tools').multiple).toBe(true);
  const { outcome } = await fill('Tools', {
    as: 'picks',
    picks: [['Awl'], ['Anvil'], ['Turning lathe', 'Lathe']],
    text: 'Awl, Anvil, Turning lathe',
  });
  expect(outcome).toBe('partly');
  expect(shownPills()).toEqual(['Awl', 'Lathe']);
  expect(get('input').value).toBe('');

  expect((await undoFill()).kept).toEqual([]);
  expect(shownPills()).toEqual([]);
});

test('takes a comma for part of a choice, not for the end of it', async () => {
  await show(pills.replace('Awl', 'Portland, Oregon'));
  showPills();
  const places: FieldValue = {
    as: 'picks',
    picks: [['Portland, Oregon']],
    text: 'Portland, Oregon',
  };
  expect((await fill('Tools', places)).outcome).toBe('stuck');
  expect(shownPills()).toEqual(['Portland, Oregon']);
});
