import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;

const folder = 'public/_locales';
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
const english = read('en');
const keys = Object.keys(english);
const others = readdirSync(folder).filter((locale) => locale !== 'en');

const sources = ['components', 'entrypoints']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => `${room}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const counted = [...sources.matchAll(/\{\s*one: '(\w+)',\s*other: '(\w+)',?\s*\}/g)].map(
  ([, one, other]) => ({ one: one!, other: other! }),
);
const holesOf = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
const categoriesBeyond = (locale: string) => {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  const met = Array.from({ length: 200 }, (_, count) => rules.select(count + 1));
  return [...new Set(met)].filter((category) => category !== 'one' && category !== 'other');
};

test('texts that count are found', () => {
  expect(counted.length).toBeGreaterThan(20);
});

describe.each(others)('the interface in %s', (locale) => {
  const texts = read(locale);
  const forms = categoriesBeyond(locale).flatMap((category) =>
    counted.map(({ other }) => ({ key: `${other}_${category}`, of: other })),
  );
  const wanted = new Set([...keys, ...forms.map(({ key }) => key)]);

  test('says all that English says, in every plural form of its own, and no more', () => {
    expect({
      missing: [...wanted].filter((key) => !texts[key]),
      extra: Object.keys(texts).filter((key) => !wanted.has(key)),
    }).toEqual({ missing: [], extra: [] });
  });

  test('leaves no text empty', () => {
    const empty = Object.keys(texts).filter((key) => !texts[key]!.message.trim());
    expect(empty).toEqual([]);
  });

  test('keeps every place for a value, and makes up none', () => {
    // A text for exactly one or two may say the number in its own word, or not at all.
    const spoken = new Set([
      ...counted.map(({ one }) => one),
      ...counted.map(({ other }) => `${other}_two`),
    ]);
    const without = (holes: string[], key: string) =>
      spoken.has(key) ? holes.filter((hole) => hole !== '$1') : holes;
    const sourceOf = new Map(forms.map(({ key, of }) => [key, of]));
    const wrong = Object.keys(texts).filter((key) => {
      const source = english[sourceOf.get(key) ?? key];
      if (!source) return false;
      const [there, here] = [holesOf(source.message), holesOf(texts[key]!.message)];
      return without(there, key).join() !== without(here, key).join();
    });
    expect(wrong).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    const same = keys.filter(
      (key) =>
        english[key]!.message.split(/\s+/).length > 3 &&
        english[key]!.message === texts[key]?.message,
    );
    expect(same).toEqual([]);
  });

  test('names its own language and direction', () => {
    const tag = texts.interface_language?.message ?? '';
    expect(tag).toBe(locale.replace('_', '-'));
    expect(texts.interface_direction?.message).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });
});

test('no style knows left from right, so that all of them turn with the language', () => {
  const physical =
    /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[{;\s])(?:left|right)\s*:|(?:text-align|float|clear):\s*(?:left|right)|(?:left|right)-radius/;
  const strays = readdirSync('components', { recursive: true })
    .map((file) => `components/${file}`)
    .filter((file) => file.endsWith('.css') && physical.test(readFileSync(file, 'utf8')));
  expect(strays).toEqual([]);
});

test('no words stand between tags', () => {
  const words = /(?:["'}]|<[a-z]\w*)>\s*[^<>{}=();]*\p{L}{2}[^<>{}=();]*(?:<\/|\{|<[a-z])/u;
  expect(words.test('<p class="lead">Well done</p>')).toBe(true);
  const strays = ['components', 'entrypoints']
    .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => `${room}/${file}`))
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => words.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));
  expect(strays).toEqual([]);
});
