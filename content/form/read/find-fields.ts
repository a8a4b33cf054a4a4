import { allIn, closest, isHtml, shadowOf, tagOf } from '../../dom/node';
import {
  controlOf,
  controlRoles,
  isEmptied,
  isPopupOf,
  isStoodInFor,
  withRole,
} from './control-of';
import { type FoundAdder, isAdder } from './find-adders';
import type { FoundField, MetControl } from './found-field';
import { groupControls } from './group-controls';
import { Headings } from './headings';
import { isPart, paintedBoxOf } from './painted-select';
import { type Census, count, emptyCensus } from './selector-for';
import { isAnswerButton } from './yes-no-buttons';

export interface Walk {
  fields: FoundField[];
  adders: FoundAdder[];
  censusOf: (root: Node) => Census;
}

/** What a walk must stop at by its tag: what can be a control, and what tells where one stands. */
const tellingTags = new Set(
  'form input select textarea button a legend h1 h2 h3 h4 h5 h6'.split(' '),
);
/** And by what it says of itself; asked for once a root, for most elements say nothing. */
const telling = `[contenteditable], ${withRole(['heading', 'button', 'link', ...controlRoles])}`;

/** Every control of the page in document order, through open shadow roots, gathered into questions. */
export function findFields(page: Document): Walk {
  const censuses = new Map<Node, Census>();
  const forms = new Map<Element, number>();
  const met: MetControl[] = [];
  const adders: FoundAdder[] = [];
  const headings = new Headings();

  const walk = (root: Document | ShadowRoot) => {
    const census = emptyCensus();
    censuses.set(root, census);
    const meet = (element: Element) => {
      if (!isHtml(element)) return;
      count(census, element);
      if (tagOf(element) === 'form') forms.set(element, forms.size);
      headings.meet(element);
      const control = isAnswerButton(element) ? 'buttons' : controlOf(element);
      if (!control && !isAdder(element)) return;
      const place = { element, form: formOf(element, forms), section: headings.over(element) };
      if (control) met.push({ control, ...place });
      else adders.push(place);
    };
    const marked = allIn(root, telling).values();
    let mark = marked.next().value;
    const all = allIn(root, '*');
    // Counted, for a list of nodes says its length anew at every step of its iterator.
    for (let i = 0, { length } = all; i < length; i++) {
      const element = all[i]!;
      const isMarked = element === mark;
      if (isMarked) mark = marked.next().value;
      if (isMarked || tellingTags.has(tagOf(element))) meet(element);
      const shadow = shadowOf(element);
      if (shadow) walk(shadow);
    }
  };
  walk(page);

  const owners = met.filter(({ control }) => control === 'combobox').map(({ element }) => element);
  const painted = met.flatMap(({ element }) => paintOver(element) ?? []);
  const isAnothers = (element: Element) =>
    isPopupOf(element, owners) || isStoodInFor(element, owners) || isPart(element, painted);
  return {
    fields: groupControls(met.filter(({ element }) => !isAnothers(element))),
    adders,
    censusOf: (root) => censuses.get(root) ?? emptyCensus(),
  };
}

/** What is painted in the place of a native list that has the choices: no field beside it. */
const paintOver = (element: Element): Element | undefined =>
  tagOf(element) === 'select' && !isEmptied(element) ? paintedBoxOf(element) : undefined;

type Listed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const listed = new Set(['input', 'select', 'textarea']);

/** The form that an element is sent with. */
export const formAround = (element: Element): Element | null =>
  listed.has(tagOf(element)) ? (element as Listed).form : closest(element, 'form');

function formOf(element: Element, forms: ReadonlyMap<Element, number>): number {
  const form = formAround(element);
  return (form && forms.get(form)) ?? -1;
}
