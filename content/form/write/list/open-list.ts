import { enter, key, pressLikeAHand } from '../../../dom/events';
import {
  allIn,
  attributeOf,
  boxOf,
  closest,
  contains,
  isLaidOut,
  matches,
  parentElementOf,
  rootOf,
} from '../../../dom/node';
import { waitFor } from '../../../dom/settle';
import { pillsOf } from '../../read/painted-choices';
import { paintedBoxAround, shows } from '../../read/painted-select';
import { readText } from '../../read/read-text';
import { type Life, watchLife } from './life';
import { namedBy } from './named-by';
import { plainRows } from './plain-rows';

/** How long a list may take to open, in milliseconds. */
const openBudget = 700;
/** How long a page that has not answered at all is given, for each way to open a list. */
const deadAfter = 250;
/** Words of a list that has nothing to choose. */
const nothing =
  /^(no (options|results|matches|data|items).*|nothing found.*|loading.*|searching.*|keine .*|please enter .*|(start )?typ(e|ing) to search.*)$/i;
/** What lists are made of, where they say so, or by the class of well-known widgets. */
const choice =
  '[role="option"], [role="listbox"] > li:not([role]), .ant-select-item-option, .select2-results__option, .chosen-results > li, [data-automation-id="promptOption"]';

/** The choices that a control offers once it is open. */
export interface OpenList extends Life {
  /** `undefined` while it shows none. */
  choices(): Element[] | undefined;
  isMultiple(): boolean;
}

/** Opens the list of a control: by the mouse, else by the keyboard. */
export async function openList(element: Element): Promise<OpenList> {
  const list = listOf(element);
  enter(element);
  if (!list.choices()) await reopenList(element, list);
  return list;
}

/** Opens a list again that has closed behind a choice. */
export async function reopenList(element: Element, list: OpenList): Promise<void> {
  const isOver = () => !list.isSeen();
  const vain = { calm: deadAfter, isOver, near: element };
  await pressLikeAHand(element);
  if (await waitFor(list.choices, openBudget, vain)) return;
  key(element, 'ArrowDown');
  await waitFor(list.choices, openBudget, vain);
}

/** The list that a control names, that stands inside it, or that was not there before it opened. */
export function listOf(element: Element): OpenList {
  const before = new Set(shownIn(document, rootOf(element)));
  const box = paintedBoxAround(element);
  const newRows = plainRows(element);
  const choices = () => {
    const pills = pillsOf(element);
    const offered = (...roots: Node[]) =>
      shownIn(...roots).filter(
        (one) => !pills.some((pill) => contains(one, pill)) && !(box && isMade(box, one)),
      );
    for (const list of [...namedBy(element), box ?? element]) {
      const shown = offered(list);
      if (shown.length > 0) return selectable(shown);
    }
    const marked = offered(document, rootOf(element)).filter((one) => !before.has(one));
    const appeared = marked.length > 0 ? marked : newRows();
    return haveOneList(appeared) ? selectable(appeared) : undefined;
  };
  return {
    ...watchLife(element),
    choices,
    isMultiple: () =>
      namedBy(element).some((list) => attributeOf(list, 'aria-multiselectable') === 'true'),
  };
}

/** What stands in a widget while its list is shut has been chosen already. */
const isMade = (box: Element, one: Element) => contains(box, one) && shows(box, one);

/** The choices that are seen; a part of one that is marked as well is not another. */
const shownIn = (...roots: Node[]) =>
  [...new Set(roots)]
    .flatMap((root) => [...allIn(root, choice)])
    .filter((one) => isShown(one) && !closest(parentElementOf(one) ?? document.body, choice));

/** Some widgets keep a list of no size for screen readers beside the one that is seen. */
function isShown(option: Element): boolean {
  if (!isLaidOut(option)) return false;
  const list = closest(option, '[role="listbox"]');
  const { width, height } = boxOf(list && list !== option ? list : option);
  return width > 1 && height > 1;
}

const holder = '[role="listbox"], ul, ol, .ant-select-dropdown';

/** Of two lists that came at once, nobody can tell which is the control's. */
const haveOneList = (options: readonly Element[]) =>
  new Set(options.map((option) => closest(parentElementOf(option) ?? option, holder))).size === 1;

function selectable(options: readonly Element[]): Element[] | undefined {
  const left = options.filter((option) => !isDisabled(option) && !nothing.test(readText(option)));
  return left.length > 0 ? left : undefined;
}

const isDisabled = (option: Element) =>
  attributeOf(option, 'aria-disabled') === 'true' ||
  matches(option, '[disabled], [data-disabled]:not([data-disabled="false"])') ||
  /(^|[-_\s])(is-)?disabled(\s|$)/i.test(attributeOf(option, 'class')) ||
  leadsAway(option);

const leadsAway = (option: Element) =>
  matches(option, 'a[href]') && !/^(#|javascript:)/i.test(attributeOf(option, 'href'));
