import { type TextKey, t, textOnlyHere } from '@/utils/text/text';
import { interfaceLocale } from './locale';

/**
 * English has two plural forms, and a key for each. A language that has more keeps them in its own file, under the key of
 * `other` with the category behind it ("form_fill_other_few"); `other` stands in for those it does not keep.
 */
export interface CountTexts {
  one: TextKey;
  other: TextKey;
}

/** Interface text that counts: the count is $1, as the language writes it; further substitutions follow. */
export const countText = (
  count: number,
  { one, other }: CountTexts,
  ...substitutions: (string | number)[]
) => {
  const category = new Intl.PluralRules(interfaceLocale()).select(count);
  const all = [count.toLocaleString(interfaceLocale()), ...substitutions];
  if (category === 'one') return t(one, ...all);
  return (category !== 'other' && textOnlyHere(`${other}_${category}`, ...all)) || t(other, ...all);
};
