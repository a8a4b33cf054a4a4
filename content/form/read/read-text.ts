import {
  attributeOf,
  firstChildOf,
  isLaidOut,
  nextSiblingOf,
  nodeTypeOf,
  tagOf,
} from '../../dom/node';
import { remembered } from '../../dom/while-still';

/** What holds no words of the page's own, or words that belong to a control. */
const wordless = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'datalist',
  'textarea',
  'input',
  'iframe',
  'object',
  'video',
  'audio',
]);

const readsAsControl = new Set(['combobox', 'listbox', 'textbox', 'alert', 'status', 'tooltip']);

/** How much longer than its words a stretch of text may be by white space; without an end, a page could stop us. */
const longestGap = 20;

interface Options {
  /** Left out, with everything in it. */
  without?: (element: Element) => boolean;
  /** Where to stop looking: the longest text worth reading. */
  most?: number;
}

/** The words a person reads in an element, white space folded; text that is not rendered is left out. */
export const readText = (element: Element, options?: Options): string =>
  options ? read(element, options) : wholeTextOf(element);

const wholeTextOf = remembered((element: Element) => read(element, {}));

function read(element: Element, options: Options): string {
  const seen = fold(collect(element, options, true));
  // In a part of the page that is not shown at all, the words are all there is to go by.
  return seen || fold(collect(element, options, false));
}

/** Whether a text says anything; most do so in letters that need no table of all the world's. */
export const hasLetters = (text: string) => /[a-z]/i.test(text) || /\p{L}/u.test(text);

export const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

function collect(element: Element, options: Options, renderedOnly: boolean): string {
  const parts: string[] = [];
  let length = 0;
  const most = options.most ?? 600;
  const visit = (node: Node) => {
    for (let child = firstChildOf(node); child && length < most; child = nextSiblingOf(child)) {
      const type = nodeTypeOf(child);
      if (type === Node.TEXT_NODE) {
        const text = (child as Text).data.slice(0, most * longestGap);
        parts.push(text);
        length += text.length;
      } else if (type === Node.ELEMENT_NODE) {
        const inner = child as Element;
        if (leavesOut(inner, options, renderedOnly)) continue;
        const gap = isInline(inner) ? '' : ' ';
        parts.push(gap);
        visit(inner);
        parts.push(gap);
      }
    }
  };
  visit(element);
  return parts.join('');
}

function leavesOut(element: Element, { without }: Options, renderedOnly: boolean): boolean {
  if (wordless.has(tagOf(element)) || without?.(element)) return true;
  if (readsAsControl.has(attributeOf(element, 'role'))) return true;
  return renderedOnly && !isLaidOut(element);
}

const inlineTags = new Set(['b', 'i', 'em', 'strong', 'font', 'sup', 'sub', 'u', 'mark', 'small']);
const isInline = (element: Element) => inlineTags.has(tagOf(element));
