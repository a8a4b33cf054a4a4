/** Unique everywhere, so that entries of two resumes can be merged without a clash. */
export const newId = (): string => crypto.randomUUID();
