/** What a spreadsheet takes for the beginning of a formula, in full width too. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A cell that is only ever text: what would be a formula gets an apostrophe before it, as OWASP advises, and
 * everything is quoted.
 */
const cell = (text: string) =>
  `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** RFC 4180, with the mark that tells a spreadsheet that it is UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
