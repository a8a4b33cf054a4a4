import { plain } from '../plain-text';

/** Languages in which forms, and owners, name languages. */
const spokenIn = 'en de fr es pt it nl sv da nb pl cs ja ko zh'.split(' ');

/** ISO 639-1 of the languages that people list. */
const codes =
  `af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ko lb lo lt lv
mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi xh yo zh zu`.split(
    /\s+/,
  );

/** What lists call a language beside its name in the Unicode tables. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  zh: ['Mandarin', 'Mandarin Chinese', 'Chinese (Mandarin)', 'Chinese, Mandarin'],
  fa: ['Farsi', 'Persian (Farsi)'],
  nb: ['Norwegian'],
  tl: ['Filipino', 'Tagalog'],
  es: ['Castellano', 'Castilian'],
  nl: ['Flemish'],
  pt: ['Brazilian Portuguese', 'Portuguese (Brazil)'],
};

let known: Map<string, readonly string[]> | undefined;

/** All names of every language, by each of them. */
function namesByName(): Map<string, readonly string[]> {
  const tables = spokenIn.map((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
  const byName = new Map<string, readonly string[]>();
  for (const code of codes) {
    const names = tables.flatMap((table) => table.of(code) ?? []);
    const all = [...new Set([...names, ...(alsoCalled[code] ?? [])])];
    for (const name of [...all, code]) byName.set(plain(name), all);
  }
  return byName;
}

/** What a list of choices may call a language that the owner calls `name`; nothing for one we do not know. */
export function namesOfLanguage(name: string): readonly string[] {
  known ??= namesByName();
  return known.get(plain(name).replace(/ ?\(.*/s, '')) ?? [];
}
