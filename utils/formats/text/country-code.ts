const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'zh', 'ja', 'ko', 'ru'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What people write where the language's own list has a longer or another name. */
const shortNames: ReadonlyArray<readonly [string, string]> = [
  ['usa', 'US'],
  ['u.s.a.', 'US'],
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['holland', 'NL'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['brd', 'DE'],
];

let codes: Map<string, string> | undefined;

/** ISO 3166-1 alpha-2 of a country's name in one of the languages above. */
export function countryCode(name: string): string | undefined {
  codes ??= new Map([...languages.flatMap(countriesIn), ...shortNames]);
  return codes.get(name.trim().toLowerCase());
}

function countriesIn(language: string): [string, string][] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name ? [[name.toLowerCase(), current(code)]] : [];
    });
}

/** Codes that are out of use have a name too: UK and BU beside GB and MM. */
const current = (code: string) => new Intl.Locale(`und-${code}`).region ?? code;
