const special: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
};
const specials = new RegExp(`[${Object.keys(special).join('')}]`, 'gu');

/** What most text is made of needs no more than lower case. */
const basic = /^[\x20-\x7e]*$/;

/**
 * Text as the rules are written: lower case, Latin letters without accents, white space folded. Kana keep
 * their voicing marks, which are letters of their own.
 */
export const plain = (text: string): string =>
  fold(basic.test(text) ? text.toLowerCase() : withoutAccents(text));

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();

const withoutAccents = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(specials, (letter) => special[letter]!)
    .replace(/[\u200b-\u200f\ufeff]/gu, '');

/** A name or id of a page's code as words: `job_application[firstName]` reads `job application first name`. */
export const words = (name: string): string =>
  plain(
    name
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
      .replace(/[^\p{L}\p{N}+]+/gu, ' '),
  );
