import { afterEach, beforeEach, expect, test } from 'vitest';
import { Sight } from '@/content/form/read/is-visible';
import { scanForm } from '@/content/form/read/scan-form';
import { applyWrites, undoFill } from '@/content/form/write/apply-writes';
import fc from '@/tests/fixtures/counted';
import type { Step } from '@/utils/form/plan';
import { planFill } from '@/utils/form/plan-fill';
import type { Write } from '@/utils/form/report';
import { aResume, everyEntry } from '../../unit/form/owner';
import { get, scan, show } from './page';

const resume = aResume();

const plan = (): Step[] =>
  planFill({
    fields: scan(),
    resume,
    answers: [],
    picked: everyEntry(resume),
    today: '2026-11-23',
  });

function agreed(): Write[] {
  const labels = new Map(scan().map(({ ref, label }) => [ref, label]));
  return plan().flatMap((step) =>
    step.do === 'fill' && step.ticked
      ? [{ ref: step.ref, label: labels.get(step.ref)!, value: step.value }]
      : [],
  );
}

/** What the page hears of errors that nobody caught. */
const uncaught: unknown[] = [];
const hear = (event: Event) => uncaught.push(event);

beforeEach(() => {
  uncaught.length = 0;
  window.addEventListener('error', hear);
  window.addEventListener('unhandledrejection', hear);
});

afterEach(() => {
  window.removeEventListener('error', hear);
  window.removeEventListener('unhandledrejection', hear);
  expect(uncaught).toEqual([]);
});

/** What a resume says to each question: no two say the same. */
const values: Record<string, string> = {
  'First name': 'Imra',
  'Last name': 'Quill',
  Email: 'imra@quill.example',
  Phone: '+49 30 5550123',
  City: 'Berlin',
  'Postal code': '10999',
  'Current company': 'North Light',
  'Current job title': 'Keeper',
};
const asked = Object.keys(values);

/** Ways to label a box, and to hide one. */
const markups: ((label: string, name: string, style: string) => string)[] = [
  (label, name, style) => `<p style="${style}"><label>${label}<input name="${name}"></label></p>`,
  (label, name, style) =>
    `<div style="${style}"><label for="${name}">${label} *</label><div><input id="${name}" name="${name}"></div></div>`,
  (label, name, style) => `<p><input aria-label="${label}" name="${name}" style="${style}"></p>`,
  (label, name, style) =>
    `<div style="${style}"><span id="l-${name}">${label}</span><input aria-labelledby="l-${name}" name="${name}"></div>`,
  (label, name, style) =>
    `<div style="${style}"><table><tr><td>${label}:</td><td><input name="${name}"></td></tr></table></div>`,
  (label, name, style) =>
    `<section style="${style}"><div><div><label>${label}<br><input name="${name}"></label></div></div></section>`,
];
const hidden = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'opacity:.02',
  'position:absolute;left:-9999px',
  'position:absolute;top:-4000px',
  'transform:translateX(-300vw)',
  'transform:scale(0)',
  'clip-path:inset(50%)',
  'position:absolute;clip:rect(0 0 0 0)',
  'width:1px;height:1px;overflow:hidden;position:absolute;padding:0;border:0',
  'display:block;height:0;overflow:hidden;padding:0;border:0',
  'filter:opacity(0)',
];

const hostileNames = [
  'id',
  'name',
  'form',
  'parentElement',
  'getAttribute',
  'value',
  'type',
  'labels',
  'ownerDocument',
];

const question = fc.record({
  label: fc.constantFrom(...asked),
  markup: fc.constantFrom(...markups),
  hostile: fc.option(fc.constantFrom(...hostileNames), { nil: undefined }),
  trap: fc.option(fc.constantFrom(...hidden), { nil: undefined }),
});
const questions = fc.uniqueArray(question, {
  maxLength: 8,
  selector: ({ label, trap }) => `${label} ${trap ? 'trap' : ''}`,
});
type Question = typeof question extends fc.Arbitrary<infer One> ? One : never;

const draw = (all: readonly Question[]) => {
  const fields = all.map(({ label, markup, hostile, trap }, i) =>
    markup(
      label,
      hostile && all.findIndex((one) => one.hostile === hostile) === i ? hostile : `q${i}`,
      trap ?? '',
    ).replace(/^<\w+/, `$& data-${trap ? 'trap' : 'question'}="${label}"`),
  );
  return `<form>${fields.join('')}<button>Send</button></form>`;
};

const boxesIn = (name: string) =>
  [...document.querySelectorAll(`[data-${name}]`)].map((around) => ({
    label: around.getAttribute(`data-${name}`)!,
    box: around.querySelector<HTMLInputElement>('input')!,
  }));

test('fills what is asked, once and for all, and no trap, however a form is built', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (all) => {
      await show(draw(all));
      const traps = boxesIn('trap');
      let touched = 0;
      for (const { box } of traps)
        for (const event of ['focus', 'input', 'change', 'keydown'])
          box.addEventListener(event, () => touched++);
      let sent = 0;
      // By the prototype: a control may be called like a method of the form.
      EventTarget.prototype.addEventListener.call(get('form'), 'submit', () => sent++);

      const writes = agreed();
      const { lines } = await applyWrites(writes);
      expect(lines.map(({ outcome }) => outcome)).toEqual(writes.map(() => 'stuck'));
      expect(boxesIn('question').map(({ box }) => box.value)).toEqual(
        boxesIn('question').map(({ label }) => values[label]),
      );
      expect([...traps.map(({ box }) => box.value), touched, sent]).toEqual([
        ...traps.map(() => ''),
        0,
        0,
      ]);
      expect(agreed()).toEqual([]);

      expect((await undoFill()).kept).toEqual([]);
      expect(boxesIn('question').filter(({ box }) => box.value !== '')).toEqual([]);
      expect(agreed()).toHaveLength(writes.length);
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** What a page may do to a question in the middle of a fill; each says it as a person would see it. */
const upheavals: Record<string, (around: HTMLElement, other: HTMLElement) => void> = {
  'takes it out': (around) => around.remove(),
  'hides it': (around) => around.style.setProperty('opacity', '0'),
  'moves it away': (around) => around.style.setProperty('margin-left', '-9999px'),
  'draws it anew': (around) => {
    around.replaceChildren(...[...around.childNodes].map((node) => node.cloneNode(true)));
  },
  'puts another in its place': (around, other) => {
    const [html, label] = [other.innerHTML, other.dataset.question!];
    around.innerHTML = html;
    around.dataset.question = label;
  },
  'changes places with it': (around, other) => {
    const mine = around.innerHTML;
    const [own, theirs] = [around.dataset.question!, other.dataset.question!];
    around.innerHTML = other.innerHTML;
    other.innerHTML = mine;
    around.dataset.question = theirs;
    other.dataset.question = own;
  },
  'swaps their boxes': (around, other) => {
    const [mine, theirs] = [around, other].map((one) => one.querySelector('input')!);
    // What is said of a box itself is said of it wherever it is.
    if ([mine, theirs].some((box) => box!.matches('[id], [aria-label], [aria-labelledby]'))) return;
    const place = document.createElement('i');
    mine!.replaceWith(place);
    theirs!.replaceWith(mine!);
    place.replaceWith(theirs!);
  },
  'empties the page': () => document.body.replaceChildren(),
};

const events = ['focusin', 'input', 'change', 'focusout'];
const upheaval = fc.record({
  what: fc.constantFrom(...Object.keys(upheavals)),
  at: fc.nat(7),
  other: fc.nat(7),
  on: fc.constantFrom(...events),
  after: fc.nat(12),
});

test('whatever a page does in mid-fill, no value is put where something else is asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(question, { minLength: 3, maxLength: 8, selector: ({ label }) => label }),
      fc.array(upheaval, { minLength: 1, maxLength: 3 }),
      async (all, changes) => {
        await show(draw(all.map((one) => ({ ...one, hostile: undefined, trap: undefined }))));
        const writes = agreed();
        const wrong: string[] = [];
        const stop = new AbortController();
        document.addEventListener(
          'input',
          ({ target }) => note(target as HTMLInputElement, wrong),
          {
            capture: true,
            signal: stop.signal,
          },
        );
        for (const change of changes) upset(change, stop.signal);
        const { lines } = await applyWrites(writes);
        stop.abort();
        expect(wrong).toEqual([]);
        expect(lines).toHaveLength(writes.length);
      },
    ),
    { numRuns: 40 },
  );
}, 180_000);

/** Keeps a value that is written into a box under another question. */
function note(box: HTMLInputElement, wrong: string[]): void {
  const label = box.closest<HTMLElement>('[data-question]')?.dataset.question;
  const meant = asked.find((one) => values[one] === box.value);
  if (meant && label !== meant) wrong.push(`${box.value} under ${label}`);
}

function upset(
  { what, at, other, on, after }: typeof upheaval extends fc.Arbitrary<infer One> ? One : never,
  signal: AbortSignal,
): void {
  let count = 0;
  document.addEventListener(
    on,
    () => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-question]')];
      if (count++ !== after || rows.length < 2) return;
      const [one, two] = [rows[at % rows.length]!, rows[other % rows.length]!];
      if (one !== two) upheavals[what]!(one, two);
    },
    { capture: true, signal },
  );
}

test('a frame that vanishes while it is looked at is seen no more, and stops nothing', async () => {
  await show('<label>City<input></label><iframe></iframe>');
  const frame = get<HTMLIFrameElement>('iframe');
  const view = frame.contentWindow!;
  view.document.body.innerHTML = '<label>City<input></label>';
  const inside = view.document.querySelector('input')!;
  const sight = new Sight(view);
  expect(sight.sees(inside)).toBe(true);
  frame.remove();
  expect(() => [sight.sees(inside), new Sight(view).sees(inside)]).not.toThrow();
  expect(scanForm().fields).toHaveLength(1);
});

test('a page that tears its frames and forms out on every touch is reported, not fallen over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...events), fc.nat(3), async (on, after) => {
      await show(
        `<form>${asked.map((label) => `<label>${label}<input></label>`).join('')}</form><iframe></iframe><iframe srcdoc="<input>"></iframe>`,
      );
      const writes = agreed();
      let count = 0;
      const stop = new AbortController();
      const tear = () => {
        if (count++ < after) return;
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
        document.querySelector('form')?.remove();
      };
      document.addEventListener(on, tear, { capture: true, signal: stop.signal });
      const { lines } = await applyWrites(writes);
      stop.abort();
      expect(lines).toHaveLength(writes.length);
      expect(new Set(lines.slice(-1).map(({ outcome }) => outcome))).toEqual(new Set(['gone']));
      expect(scan()).toEqual([]);
      await undoFill();
    }),
    { numRuns: 12 },
  );
}, 120_000);
