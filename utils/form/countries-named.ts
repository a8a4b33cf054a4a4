import { plain } from './plain-text';
import { namesOfCountry } from './values/country-names';

/** Spellings that no table of names has: short forms, areas, and how languages decline a name. */
const alsoWritten: readonly (readonly [code: string, written: RegExp])[] = [
  [
    'US',
    /\b(?:u\.s\.?a?\.?|usa|america)(?!\p{L})|\bthe us\b|\bin us\b|\bus (?:work|employ|citizen|visa|entity|emp)/u,
  ],
  ['GB', /\b(?:uk|u\.k\.|great britain|england|scotland|wales)(?!\p{L})/u],
  ['EU', /\b(?:european union|eu|e\.u\.|eea|schengen)(?!\p{L})|\bue\b|\beuropa?e?(?!\p{L})/u],
  ['AE', /\buae\b/u],
  ['DE', /\b(?:niemczech|nemecku)\b/u],
  ['PL', /\b(?:polsce|polsku)\b/u],
  ['CZ', /\b(?:czechach|cesku|ceske republice|cr)\b/u],
  ['SK', /\b(?:slowacji|slovensku)\b/u],
  ['AT', /\b(?:austrii|rakousku)\b/u],
];

/** A name as the words it is made of. */
const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');

const mostWords = 6;
/** Shorter Latin names are words of some other language. */
const shortest = 4;

interface Names {
  spaced: ReadonlyMap<string, string>;
  unspaced: readonly (readonly [name: string, code: string])[];
}

let names: Names | undefined;

/** Made when first needed: what most forms ask does not turn on a country. */
function everyName(): Names {
  const spaced = new Map<string, string>();
  const unspaced: [string, string][] = [];
  for (const code of everyCode())
    for (const name of namesOfCountry(code).map(plain)) {
      if (!/\p{Script=Latin}/u.test(name)) unspaced.push([name, code]);
      else if (name.length >= shortest) spaced.set(wordsOf(name).join(' '), code);
    }
  return { spaced, unspaced };
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Areas and codes for want of a country, which the tables name as well. */
const noCountry = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

function everyCode(): string[] {
  const table = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountry.has(code) && isCurrent(code) && table.of(code) !== undefined);
}

/** Not a code of former days, under which the tables name the country of today. */
const isCurrent = (code: string) => new Intl.Locale(`und-${code}`).region === code;

/** ISO codes of the countries that a text names; `EU` for the union. */
export function countriesNamed(text: string): string[] {
  names ??= everyName();
  const found = new Set<string>();
  const asked = plain(text);
  for (const [code, written] of alsoWritten) if (written.test(asked)) found.add(code);
  for (const [name, code] of names.unspaced) if (asked.includes(name)) found.add(code);
  const said = wordsOf(asked);
  for (let at = 0; at < said.length; at++) {
    const length = lengthOfName(said, at, names.spaced);
    if (length === 0 || said[at - 1] === 'new') continue;
    found.add(names.spaced.get(said.slice(at, at + length).join(' '))!);
    at += length - 1;
  }
  return [...found];
}

function lengthOfName(said: readonly string[], at: number, spaced: Names['spaced']): number {
  for (let length = Math.min(mostWords, said.length - at); length > 0; length--)
    if (spaced.has(said.slice(at, at + length).join(' '))) return length;
  return 0;
}
