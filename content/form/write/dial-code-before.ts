import type { FieldValue } from '@/utils/form/plan';
import { isDialCode } from '@/utils/form/values/is-dial-code';

const number = /^[+(]?\d[\d ().-]{5,}$/;

/** Whether the page has put a country's dialling code in the box, for this very number to follow. */
export const isCodeBefore = (found: string, value: FieldValue): boolean =>
  value.as === 'text' &&
  isDialCode(found) &&
  number.test(value.text) &&
  (!value.text.startsWith('+') || value.text.startsWith(found.trim()));

/** The number behind the code that stands there, where it does not say the code itself. */
export const behindCode = (found: string, value: FieldValue): FieldValue =>
  value.as === 'text' && isCodeBefore(found, value) && !value.text.startsWith('+')
    ? { as: 'text', text: `${found.trim()} ${value.text}` }
    : value;
