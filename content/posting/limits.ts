/**
 * The contract's limits (`utils/posting/capture`), kept here a second time because that file carries zod,
 * which has no place in a page; a test holds the two together.
 */
export const limits = { text: 200_000, short: 2_000, headings: 50, jobPostings: 20 } as const;

const cut = (text: string, most: number) => text.slice(0, most).trim();
export const short = (text: string) => cut(text.replace(/\s+/g, ' '), limits.short);
export const long = (text: string) => cut(text, limits.text);
