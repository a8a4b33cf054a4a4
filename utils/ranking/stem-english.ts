/** The measure of the Porter algorithm: how many times a run of vowels is followed by one of consonants. */
const measure = (stem: string) =>
  (stem.replace(/(?<=[^aeiou])y/g, 'i').match(/[aeiou][^aeiou]+/g) ?? []).length;

const hasVowel = (stem: string) => /[aeiou]|[^aeiou]y/.test(stem);

/** Endings and what they become, where the word that is left has the measure. Longest first within a step. */
const derived: ReadonlyArray<readonly [ending: string, becomes: string]> = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['abli', 'able'],
  ['icate', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
  ['eli', 'e'],
];

const suffixes =
  `ement ance ence able ible ment ant ent ism ate iti ous ive ize ise al er ic`.split(' ');

const lastOf = (word: string) => word.slice(-1);

/** By the last letter: most words are spared most endings. */
const derivedBy = Map.groupBy(derived, ([ending]) => lastOf(ending));
const suffixesBy = Map.groupBy(suffixes, lastOf);

/** Words that the rules would throw together with others of another meaning, and what they are kept as. */
const apart: Readonly<Record<string, string>> = {
  production: 'production',
  productions: 'production',
  productive: 'productiv',
  productivity: 'productiv',
  organic: 'organic',
  general: 'general',
  generate: 'generat',
  generation: 'generat',
  university: 'university',
  universal: 'universal',
  policy: 'policy',
  policies: 'policy',
  police: 'police',
  marketing: 'marketing',
  operative: 'operativ',
  news: 'news',
  community: 'community',
  communities: 'community',
  agent: 'agent',
  agents: 'agent',
  agentic: 'agentic',
  analyses: 'analysis',
  international: 'international',
  authored: 'author',
  authority: 'authority',
  relative: 'relativ',
};

/**
 * The stem of an English word, lower case in and out: Porter's algorithm (Program 14/3, 1980) with British -ise added
 * and its rarer rules left out. Good for matching, not for showing.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  if (Object.hasOwn(apart, word)) return apart[word]!;
  return dropFinalE(dropSuffix(shorten(toI(dropPast(dropPlural(word))))));
}

const dropPlural = (word: string) =>
  !word.endsWith('s') || /[sui]s$/.test(word)
    ? word
    : word
        .replace(/sses$/, 'ss')
        .replace(/ies$/, 'i')
        .replace(/(?<!s)s$/, '');

function dropPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.endsWith('ed')
    ? word.slice(0, -2)
    : word.endsWith('ing')
      ? word.slice(0, -3)
      : '';
  if (stem.length < 2 || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz|is)$/.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
}

const toI = (word: string) =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

function shorten(word: string): string {
  const rule = derivedBy.get(lastOf(word))?.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  return measure(stem) > 0 ? stem + rule[1] : word;
}

function dropSuffix(word: string): string {
  const ending = suffixesBy.get(lastOf(word))?.find((suffix) => word.endsWith(suffix));
  if (ending) {
    const stem = word.slice(0, -ending.length);
    return measure(stem) > 1 ? stem : word;
  }
  return word.endsWith('ion') && /[st]ion$/.test(word) && measure(word.slice(0, -3)) > 1
    ? word.slice(0, -3)
    : word;
}

function dropFinalE(word: string): string {
  if (!word.endsWith('e')) return word.endsWith('ll') ? word.slice(0, -1) : word;
  const stem = word.slice(0, -1);
  const m = measure(stem);
  return m > 1 || (m === 1 && !/[^aeiou][aeiouy][^aeiouwxy]$/.test(stem)) ? stem : word;
}
