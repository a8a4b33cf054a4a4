import type { Paper } from '@/utils/formats/write/designs';

/** Where letters are written on Letter (ISO 3166-1, after the CLDR's paper sizes); everywhere else it is A4. */
const onLetter = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE DO HN'.split(' '));

/** The paper that people have where they read in this language: "en-US" is Letter. */
export const usualPaper = (locale: string): Paper =>
  onLetter.has(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4';
