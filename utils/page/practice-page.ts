export const practiceHash = '#practice';

/** The page of ours that may be filled without consequences. */
export const practicePage = `/options.html${practiceHash}`;

/** Whether an address is of a page of ours: what is filled there was given to nobody. */
export const isOwnAddress = (url: string) => /^(?:chrome|moz)-extension:/.test(url);
