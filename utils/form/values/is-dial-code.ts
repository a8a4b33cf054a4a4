/** A country's dialling code and no number. */
export const isDialCode = (text: string): boolean => /^\(?\+ ?\d{1,4}\)?$/.test(text.trim());
