import { plain } from '../plain-text';
import { yesNoOpening } from '../rules/labels';
import type { FieldSnapshot } from '../snapshot';
import { canAsk, type Found, findRule } from './rules-for';

/** A name of a field is no longer than this; what is longer only asks. */
export const longestName = { characters: 70, words: 10 };

/** Without the marks at its end. */
export const bare = (text: string) => text.replace(/(?<![\s:*?.!…✱])[\s:*?.!…✱]+$/u, '');

/** A label as rules read it: without what stands in brackets at the end of a short one, and without marks. */
const named = (text: string) =>
  bare(text)
    .replace(
      /(?<=\p{L}[^\p{L}]{0,3}) please (?:fill|enter|provide|select|choose|complete|specify)\b.*$/u,
      '',
    )
    .replace(
      /^(?:please |kindly )?(?:enter|provide|list|select|choose|fill in|type|add|insert) (?:in )?(?:your |the )?/u,
      '',
    )
    .replace(
      /^(?:what(?:'s| is| are) |quel(?:le)?s? (?:est|sont) |cual es |qual e |was ist )?(?:your|ihre?|deine?|votre|vos|su|tu|seu|sua|uw|je|jouw|din|ditt|twoj|vase|il tuo|la tua|il suo|la sua|o seu|a sua|mein|mon|ma)(?: legal)? (?=\p{L})/u,
      '',
    )
    .trim();

/** What labels were found to ask: a form says many of its labels more than once, and is read more than once. */
const heard = new Map<string, Found | undefined>();
const mostHeard = 1_000;

/** What the words of a label, a placeholder or a heading ask for. */
export function byLabel(label: string, { control }: FieldSnapshot): Found | undefined {
  const text = plain(label);
  if (!text) return undefined;
  const key = `${control} ${text}`;
  if (heard.has(key)) return heard.get(key);
  if (heard.size >= mostHeard) heard.clear();
  const found = findRule({ question: text, names: namesIn(text) }, (rule) => canAsk(rule, control));
  heard.set(key, found);
  return found;
}

const withoutBrackets = (text: string) =>
  named(text.replace(/(?:(?<!\s)\s+)?[([][^)\]]{0,80}[)\]]\s*/gu, ' ').trim());

/** Whether a text is short enough to be the name of a field, and asks nothing. */
export const isNameLike = (text: string) =>
  text.length <= longestName.characters &&
  text.split(' ').length <= longestName.words &&
  !yesNoOpening.test(text);

/** What a label may be the name of a field by: all of it, without brackets, behind its colon, before it. */
function namesIn(text: string): string[] {
  const spaced = text.replace(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ' / ');
  const [before, behind] = text.split(/(?<!\d): /u, 2) as [string, string?];
  const candidates = [text, withoutBrackets(text), text.replace(/^\((.+)\)$/u, '$1'), spaced];
  if (behind !== undefined) candidates.push(behind, before);
  return [...new Set(candidates.filter(isNameLike).flatMap((one) => [bare(one), named(one)]))];
}
