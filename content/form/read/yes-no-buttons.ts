import { attributeOf, closest, tagOf, textOf } from '../../dom/node';
import { fold } from './read-text';

/** What buttons of a yes/no pair say. */
const yesOrNo =
  /^(yes|no|ja|nein|nee|oui|non|s[ií]|sim|n[aã]o|nej|nei|tak|nie|ano|ne|はい|いいえ|예|네|아니요|是|否)$/i;
const longest = 20;
/** Buttons that say how a single box stands. */
const switches = new Set(['switch', 'checkbox']);

const chrome = 'nav, header, footer, [role="dialog"][aria-label*="ookie"], [class*="cookie" i]';

/** Whether a button is an answer to a question, rather than something that acts. */
export function isAnswerButton(element: Element): boolean {
  if (tagOf(element) !== 'button' || switches.has(attributeOf(element, 'role'))) return false;
  const text = textOf(element) ?? '';
  if (text.length > longest) return false;
  return yesOrNo.test(fold(text)) && !closest(element, chrome);
}
