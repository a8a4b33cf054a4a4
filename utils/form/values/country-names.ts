/** Languages in which forms list countries. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'pl',
  'cs',
  'ja',
  'ko',
  'zh',
];

/** What forms call countries beside their names in the Unicode tables. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  US: ['United States of America', 'USA', 'U.S.A.', 'U.S.', 'United States (USA)', 'America'],
  GB: [
    'UK',
    'U.K.',
    'Great Britain',
    'United Kingdom of Great Britain and Northern Ireland',
    'GBR',
  ],
  CZ: ['Czech Republic'],
  KR: ['South Korea', 'Korea, Republic of', 'Republic of Korea', 'Korea (South)'],
  RU: ['Russian Federation'],
  NL: ['The Netherlands', 'Holland'],
  TR: ['Turkey', 'Türkiye'],
  VN: ['Viet Nam'],
  TW: ['Taiwan'],
  HK: ['Hong Kong'],
  MD: ['Moldova, Republic of'],
  MK: ['Macedonia', 'North Macedonia'],
  AE: ['UAE', 'United Arab Emirates'],
  CI: ['Ivory Coast', "Cote d'Ivoire"],
  IR: ['Iran, Islamic Republic of'],
  VE: ['Venezuela, Bolivarian Republic of'],
  BO: ['Bolivia, Plurinational State of'],
  TZ: ['Tanzania, United Republic of'],
};

const known = new Map<string, readonly string[]>();
const tables = new Map<string, Intl.DisplayNames>();

function nameIn(language: string, code: string): string {
  const table =
    tables.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  tables.set(language, table);
  return table.of(code) ?? '';
}

/** Names of a country by its ISO code, English first; none for what is no code. */
export function namesOfCountry(code: string): readonly string[] {
  const upper = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(upper)) return [];
  const cached = known.get(upper);
  if (cached) return cached;
  const names = [
    nameIn('en', upper),
    ...(alsoCalled[upper] ?? []),
    ...languages.map((one) => nameIn(one, upper)),
  ];
  const distinct = [...new Set(names.filter((name) => name !== ''))];
  known.set(upper, distinct);
  return distinct;
}
