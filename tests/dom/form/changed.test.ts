import { beforeEach, expect, test } from 'vitest';
import { applyWrites } from '@/content/form/write/apply-writes';
import type { Write } from '@/utils/form/report';
import { get, scan, show, text } from './page';

const page = `<form action="/apply"><h2>About you</h2>
  <p><label for="city">City</label><input id="city" name="city"></p>
  <p><label for="phone">Phone</label><input id="phone" name="phone" type="tel"></p></form>
  <form action="https://ads.example/collect"><h2>Somebody else</h2><p id="far"></p></form>`;

const phone = () => get('#phone');
const parent = () => phone().parentElement!;
const replaceBy = (html: string) => {
  phone().outerHTML = html;
};

/** What a page may do to a field after its owner agreed to it, and what is said of it then. */
const changes: Record<string, [outcome: string, change: () => void]> = {
  'asks something else': [
    'changed',
    () => {
      get('[for=phone]').textContent = 'Passport';
    },
  ],
  'is called something else': [
    'changed',
    () => {
      phone().name = 'ssn';
    },
  ],
  'becomes a password': [
    'changed',
    () => {
      phone().type = 'password';
    },
  ],
  'becomes an address of mail': [
    'changed',
    () => {
      phone().type = 'email';
    },
  ],
  'becomes a file': [
    'changed',
    () => {
      phone().type = 'file';
    },
  ],
  'becomes a box': [
    'changed',
    () => {
      phone().type = 'checkbox';
    },
  ],
  'is sent to another site': [
    'changed',
    () => get('form').setAttribute('action', '//ads.example/'),
  ],
  'is sent to nowhere that can be told': [
    'changed',
    () => get('form').setAttribute('action', 'https://'),
  ],
  'is given to another form': [
    'changed',
    () => {
      document.querySelectorAll('form')[1]!.id = 'other';
      phone().setAttribute('form', 'other');
    },
  ],
  'is moved under another heading': [
    'changed',
    () => {
      const heading = document.createElement('h2');
      heading.textContent = 'Your referee';
      get('form').append(heading, get('[for=phone]'), phone());
    },
  ],
  'is moved into another form, label and all': [
    'changed',
    () => get('#far').append(get('[for=phone]'), phone()),
  ],
  'is replaced by one that asks something else': [
    'changed',
    () => {
      parent().innerHTML =
        '<label for="phone">Passport</label><input id="phone" name="phone" type="tel">';
    },
  ],
  'is replaced by one of another name': [
    'changed',
    () => replaceBy('<input id="phone" name="ssn" type="tel">'),
  ],
  'is replaced by one of another type': [
    'changed',
    () => replaceBy('<input id="phone" name="phone" type="email">'),
  ],
  'is replaced by one under another heading': [
    'changed',
    () => {
      get('h2').textContent = 'Your referee';
      replaceBy('<input id="phone" name="phone" type="tel">');
    },
  ],
  'is replaced by a hidden one': [
    'hidden',
    () => replaceBy('<input id="phone" name="phone" type="tel" style="opacity:0">'),
  ],
  'is replaced by a list': [
    'changed',
    () => replaceBy('<select id="phone" name="phone"><option>x</select>'),
  ],
  'is made transparent': [
    'hidden',
    () => {
      phone().style.opacity = '0';
    },
  ],
  'is moved off the page': [
    'hidden',
    () => {
      parent().style.marginLeft = '-9999px';
    },
  ],
  'is covered': [
    'hidden',
    () => {
      parent().style.position = 'relative';
      parent().insertAdjacentHTML(
        'beforeend',
        '<b style="position:absolute;inset:0;background:#fff"></b>',
      );
    },
  ],
  'is made inert': [
    'hidden',
    () => {
      parent().inert = true;
    },
  ],
  'is taken out': ['gone', () => phone().remove()],
  'is locked': [
    'locked',
    () => {
      phone().readOnly = true;
    },
  ],
  'is switched off': [
    'locked',
    () => {
      phone().disabled = true;
    },
  ],
  'is typed into': [
    'already-filled',
    () => {
      phone().value = '030 1';
    },
  ],
};

const table = Object.entries(changes).map(([what, [outcome, change]]) => ({
  what,
  outcome,
  change,
}));

beforeEach(() => show(page));

const agreed = (): Write[] =>
  scan().map(({ ref, label }) => ({ ref, label, value: text(label === 'City' ? 'Lyon' : '12') }));

const outcomes = async (writes: Write[]) =>
  (await applyWrites(writes)).lines.map(({ outcome }) => outcome);

const kept = () =>
  [...document.querySelectorAll<HTMLInputElement>('#phone')].map(({ value }) => value);

test.each(table)('refuses, and says, a field that $what after it was agreed to', async (row) => {
  const writes = agreed();
  row.change();
  expect((await outcomes(writes))[1]).toBe(row.outcome);
  expect(kept().includes('12')).toBe(false);
});

test.each(table)('refuses a field that $what while the one before it is filled', async (row) => {
  const writes = agreed();
  get('#city').addEventListener('input', row.change, { once: true });
  expect((await outcomes(writes))[1]).toBe(row.outcome);
  expect(kept().includes('12')).toBe(false);
});

/** At the very moment a field that moves along with its label is still the one that was looked at. */
const onFocus = table.filter(({ what }) => what !== 'is moved under another heading');

test.each(onFocus)('refuses a field that $what once it has the focus', async (row) => {
  const writes = agreed();
  phone().addEventListener('focus', row.change, { once: true });
  const [, outcome] = await outcomes(writes);
  expect(outcome).not.toBe('stuck');
  expect(kept().includes('12')).toBe(false);
});

/** What honest pages do meanwhile. */
const honest: Record<string, () => void> = {
  'draws the same anew': () => replaceBy('<input id="phone" name="phone" type="tel">'),
  'draws its row anew': () => {
    get('form').innerHTML = get('form').innerHTML;
  },
  'numbers its rows anew': () => {
    phone().name = 'phone2';
  },
  'tells in the heading how far it is': () => {
    get('h2').textContent = 'About you: City Lyon';
  },
  'marks the field as required': () => {
    get('[for=phone]').textContent = 'Phone *';
  },
  'sends the form to another address of its own': () =>
    get('form').setAttribute('action', '/apply?step=2'),
  'puts a banner over all': () =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position:fixed;inset:0;background:#fff"></div>',
    ),
};

test.each(Object.entries(honest))(
  'fills a field of a page that %s meanwhile',
  async (_, change) => {
    const writes = agreed().filter(({ label }) => label === 'Phone');
    change();
    expect(await outcomes(writes)).toEqual(['stuck']);
  },
);

test('a box that becomes a picker on focus is filled as one', async () => {
  await show(
    `<form><label>Start<input id="day" placeholder="Start" onfocus="this.type='date'"></label></form>`,
  );
  const [day] = scan();
  const { lines } = await applyWrites([
    { ref: day!.ref, label: day!.label, value: text('2026-05-01') },
  ]);
  expect(lines).toMatchObject([{ outcome: 'stuck' }]);
});
