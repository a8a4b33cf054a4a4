import { attempt } from './attempt';
import { blockText } from './block-text';

const hasTags = (text: string) => /<\/?[a-z][^<>]{0,2000}>/i.test(text);
const hasEntities = (text: string) => /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(text);

/** Descriptions are often escaped once more than they should be, seldom twice more. */
const mostUnescapes = 3;

/**
 * A description as text, whatever it comes as: HTML, HTML escaped once or twice, or plain text with its own
 * line breaks. Nothing in it is loaded or run: a parsed document has no window.
 */
export function htmlText(source: string): string {
  let html = source;
  for (let i = 0; i < mostUnescapes && !hasTags(html) && hasEntities(html); i++)
    html = decoded(html);
  if (!hasTags(html)) return html.trim();
  return attempt(
    () => blockText(parse(keepsOwnLines(html) ? html.replace(/\n/g, '<br>') : html)),
    html.replace(/<[^<>]{0,2000}>/g, ' ').trim(),
  );
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

const decoded = (text: string) =>
  attempt(() => parse(`<textarea>${text}</textarea>`).querySelector('textarea')?.value ?? '', '');

/** Inline tags alone do not lay out a text: then its line breaks do. */
const keepsOwnLines = (html: string) =>
  html.includes('\n') && !/<(?:p|div|br|li|h[1-6]|table|section)\b/i.test(html);
