import { allIn, bodyOf, closest, isLaidOut, matches, parentElementOf } from '../../../dom/node';
import { boxesAround } from '../../read/painted-choices';
import { readText } from '../../read/read-text';

const block = 'div, li, p, ul, ol, table, form, button, input, select, textarea, label';
const saying = '[role=alert], [role=status], [role=tooltip], [aria-live], a[href]';
const longestRow = 120;

/**
 * Rows without any role that come up once a control is opened or typed into, in a box that came with them: what a page
 * says of a field comes where it stands for good, or says that it is no choice.
 */
export function plainRows(element: Element): () => Element[] {
  const area = () => around(element).filter(isLaidOut);
  const before = new Set(area());
  return () => {
    const come = new Set(area().filter((one) => !before.has(one)));
    return [...come].filter((one) => isRow(one) && isInList(one, come));
  };
}

/** What stands in the control's own boxes, and what has been added at the end of the page. */
function around(element: Element): Element[] {
  const box = boxesAround(element).at(-1) ?? parentElementOf(element);
  const layers = [...(bodyOf(document)?.children ?? [])].filter((layer) => !matches(layer, 'form'));
  return [
    ...(box ? allIn(box, '*') : []),
    ...layers.slice(-2).flatMap((one) => [...allIn(one, '*')]),
  ];
}

const isRow = (one: Element) =>
  matches(one, 'div, li, p, button, span, a') &&
  allIn(one, block).length === 0 &&
  !closest(one, saying) &&
  isOutermost(one) &&
  isShort(readText(one));

const isShort = (text: string) => text !== '' && text.length <= longestRow;

/** A span in a row is no row. */
const isOutermost = (one: Element) => {
  const parent = parentElementOf(one);
  return !matches(one, 'span, a') || (parent !== null && allIn(parent, block).length > 0);
};

const isInList = (row: Element, come: ReadonlySet<Element>) => {
  const list = parentElementOf(row);
  return list !== null && (come.has(list) || matches(list, 'ul, ol'));
};
