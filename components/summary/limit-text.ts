import type { Limit } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { countText } from '../ui/count-text';
import { interfaceLocale } from '../ui/locale';

const figure = (count: number) => count.toLocaleString(interfaceLocale());

/** "1,000 characters". */
export const limitText = ({ max, unit }: Limit) =>
  unit === 'words'
    ? countText(max, { one: 'limit_words_one', other: 'limit_words_other' })
    : countText(max, { one: 'limit_characters_one', other: 'limit_characters_other' });

/** "612 of 1,000 characters". */
export const lengthText = (length: number, { max, unit }: Limit) =>
  t(unit === 'words' ? 'length_words' : 'length_characters', figure(length), figure(max));
