import { interfaceLocale } from './locale';

/** What a language (BCP 47) is called in the interface's; a tag that is none stands for itself. */
export function languageName(
  tag: string,
  names = new Intl.DisplayNames(interfaceLocale(), { type: 'language' }),
): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
