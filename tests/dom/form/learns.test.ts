import { expect, test } from 'vitest';
import { fill, scan, show } from './page';

interface Learned {
  what: string;
  where: string;
  value: string;
}

/** Everything of a page that a script of it can notice: each event, each mutation, each value that changes. */
function listen(): { learned: Learned[]; stop(): Learned[] } {
  const learned: Learned[] = [];
  const until = new AbortController();
  const names = new Set(
    [window, document, HTMLElement.prototype]
      .flatMap((object) => Object.keys(Object.getOwnPropertyDescriptors(object)))
      .concat(Object.keys(HTMLElement.prototype), 'onfocusin', 'onfocusout', 'oncompositionend')
      .filter((name) => name.startsWith('on'))
      .map((name) => name.slice(2)),
  );
  const note = ({ type, target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    learned.push({ what: type, where: target.id, value: target.value });
  };
  for (const name of names)
    document.addEventListener(name, note, { capture: true, signal: until.signal });
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records)
      learned.push({ what: type, where: target instanceof Element ? target.id : '', value: '' });
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return {
    learned,
    stop() {
      until.abort();
      observer.disconnect();
      return learned;
    },
  };
}

const form = `<form action="/apply"><label>City<input id="city"></label>
  <label>Email<input id="email" type="email"></label><label>Salary<input id="salary"></label></form>`;

test('a page learns nothing by being looked at', async () => {
  await show(form);
  const page = listen();
  expect(scan()).toHaveLength(3);
  expect(scan()).toHaveLength(3);
  await new Promise(requestAnimationFrame);
  expect(page.stop()).toEqual([]);
});

test('a page learns the value agreed to, in its field, and no other', async () => {
  await show(form);
  const page = listen();
  expect((await fill('City', 'Lisbon')).outcome).toBe('stuck');
  const learned = page.stop();
  expect(learned.some(({ what, value }) => what === 'input' && value === 'Lisbon')).toBe(true);
  expect(new Set(learned.map(({ where }) => where))).toEqual(new Set(['city']));
  expect(new Set(learned.map(({ value }) => value).filter(Boolean))).toEqual(new Set(['Lisbon']));
  expect(learned.map(({ what }) => what)).not.toContain('submit');
});
