import { plain } from '../plain-text';

const yes = /^(?:yes|y|true|ja|oui|si|sim|tak|ano|da|так|はい|예|네|是|有)(?![\p{L}])/u;
const no =
  /^(?:no|n|false|nein|non|nao|nee|nej|nei|nie|ne|nu|ні|いいえ|아니요|아니오|否|没有|無)(?![\p{L}])/u;

/** What an answer's first word says; `undefined` for what is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const said = plain(text);
  if (yes.test(said)) return true;
  return no.test(said) ? false : undefined;
}
