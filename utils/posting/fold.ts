/** A line as the rule tables write theirs: lower case, no accents, no marks, single spaces, "you'll" as "youll". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’'](?=(?:ll|re|s|ve|t|d|m)(?!\p{L}))/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
