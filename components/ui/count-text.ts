import { type TextKey, t } from '@/utils/text/text';
import { interfaceLocale } from './locale';

/** One text for each plural category that a language may ask for; `other` stands in for the rest. */
export type CountTexts = Partial<Record<Intl.LDMLPluralRule, TextKey>> & { other: TextKey };

const categoryOf = (count: number) => new Intl.PluralRules(interfaceLocale()).select(count);

/** Interface text that counts: the count is $1, as the language writes it; further substitutions follow. */
export const countText = (
  count: number,
  texts: CountTexts,
  ...substitutions: (string | number)[]
) =>
  t(
    texts[categoryOf(count)] ?? texts.other,
    count.toLocaleString(interfaceLocale()),
    ...substitutions,
  );
