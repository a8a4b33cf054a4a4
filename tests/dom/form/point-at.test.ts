import { beforeEach, expect, test } from 'vitest';
import { focusedField } from '@/content/form/write/focused-field';
import { pointAt } from '@/content/form/write/point-at';
import { field, get, show } from './page';

beforeEach(async () => {
  pointAt();
  await show(`
    <form>
      <label>City <input id="city"></label>
      <div style="height: 3000px"></div>
      <label>About <textarea id="about"></textarea></label>
      <fieldset><legend>Remote?</legend>
        <label><input type="radio" name="remote" value="y" id="yes"> Yes</label>
        <label><input type="radio" name="remote" value="n"> No</label>
      </fieldset>
    </form>`);
});

const outlineOf = (selector: string) => getComputedStyle(get(selector)).outlineStyle;
const isInView = (selector: string) => {
  const { top, bottom } = get(selector).getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

test('a field is brought into view and outlined, and let go at once', () => {
  const { ref } = field('About');
  pointAt(ref);
  expect(outlineOf('#about')).toBe('solid');
  expect(isInView('#about')).toBe(true);
  pointAt();
  expect(outlineOf('#about')).toBe('none');
});

test('one field at a time is outlined', () => {
  pointAt(field('About').ref);
  pointAt(field('City').ref);
  expect([outlineOf('#about'), outlineOf('#city')]).toEqual(['none', 'solid']);
});

test('nothing in the page is changed by it: no attribute, no element, no style sheet', () => {
  const { ref } = field('About');
  const before = document.documentElement.outerHTML;
  const sheets = document.adoptedStyleSheets.length;
  const changes = new MutationObserver(() => {});
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  pointAt(ref);
  pointAt();
  expect(changes.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets.length).toBe(sheets);
  changes.disconnect();
});

test('a field that is gone is not pointed at', () => {
  const { ref } = field('City');
  get('#city').remove();
  pointAt(ref);
  expect(document.getAnimations()).toEqual([]);
});

test('the field that the owner is in is named as the scan names it', () => {
  get('#about').focus();
  expect(focusedField()).toEqual({ in: 'field', ref: field('About').ref });
});

test('a button of a group is the question it answers', () => {
  get('#yes').focus();
  expect(focusedField()).toEqual({ in: 'field', ref: field('Remote?').ref });
});

test('a field in a shadow root is found', () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<label>Town <input></label>';
  document.body.append(host);
  host.shadowRoot!.querySelector('input')!.focus();
  expect(focusedField()).toEqual({ in: 'field', ref: field('Town').ref });
});

test('a page without the focus in a field has none', () => {
  (document.activeElement as HTMLElement | null)?.blur();
  expect(focusedField()).toEqual({ in: 'none' });
});
