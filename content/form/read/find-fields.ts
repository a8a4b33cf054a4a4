import { allIn, closest, comesAfter, isHtml, shadowOf, tagOf } from '../../dom/node';
import { controlOf, isPopupOf, isStoodInFor } from './control-of';
import { type FoundAdder, isAdder } from './find-adders';
import type { FoundField, MetControl } from './found-field';
import { groupControls } from './group-controls';
import { Headings } from './headings';
import { type Census, count, emptyCensus } from './selector-for';
import { isAnswerButton } from './yes-no-buttons';

export interface Walk {
  fields: FoundField[];
  adders: FoundAdder[];
  censusOf: (root: Node) => Census;
}

/** Everything a walk must stop at: what can be a control, and what tells where one stands. */
const telling =
  'form, input, select, textarea, button, a:not([href]), a[href^="#"], a[href^="javascript:"], legend, h1, h2, h3, h4, h5, h6, [role], [contenteditable]';

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
    for (const element of stopsIn(root)) {
      if (!isHtml(element)) continue;
      count(census, element);
      if (tagOf(element) === 'form') forms.set(element, forms.size);
      headings.meet(element);
      const control = isAnswerButton(element) ? 'buttons' : controlOf(element);
      if (control)
        met.push({
          control,
          element,
          form: formOf(element, forms),
          section: headings.over(element),
        });
      else if (isAdder(element))
        adders.push({ element, form: formOf(element, forms), section: headings.over(element) });
      const shadow = shadowOf(element);
      if (shadow) walk(shadow);
    }
  };
  walk(page);

  const owners = met.filter(({ control }) => control === 'combobox').map(({ element }) => element);
  return {
    fields: groupControls(
      met.filter(({ element }) => !isPopupOf(element, owners) && !isStoodInFor(element, owners)),
    ),
    adders,
    censusOf: (root) => censuses.get(root) ?? emptyCensus(),
  };
}

/** What is telling in one root, and the hosts of further roots, in document order. */
function stopsIn(root: Document | ShadowRoot): Iterable<Element> {
  const stops = allIn(root, telling);
  const hosts = hostsIn(root);
  return hosts.length === 0 ? stops : merged(stops, hosts);
}

/** What no shadow root can be attached to and pages are full of; and what has properties that a page can shadow. */
const noHosts =
  'form, object, embed, li, a, option, label, ul, script, input, button, td, tr, br, b, i, img, strong, meta, link, path, svg, g';

function hostsIn(root: Document | ShadowRoot): Element[] {
  const hosts: Element[] = [];
  const all = allIn(root, `:not(${noHosts})`);
  // Counted, for a list of nodes says its length anew at every step of its iterator.
  for (let i = 0, { length } = all; i < length; i++) if (shadowOf(all[i]!)) hosts.push(all[i]!);
  return hosts;
}

/** Two lists in document order as one. */
function merged(some: Iterable<Element>, others: readonly Element[]): Element[] {
  const all: Element[] = [];
  let next = 0;
  const takeUpTo = (element: Element) => {
    while (next < others.length && !comesAfter(others[next]!, element)) all.push(others[next++]!);
  };
  for (const element of some) {
    takeUpTo(element);
    if (all.at(-1) !== element) all.push(element);
  }
  return [...all, ...others.slice(next)];
}

type Listed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const listed = new Set(['input', 'select', 'textarea']);

function formOf(element: Element, forms: ReadonlyMap<Element, number>): number {
  const form = listed.has(tagOf(element)) ? (element as Listed).form : closest(element, 'form');
  return (form && forms.get(form)) ?? -1;
}
