import { controlOf, isPopupOf } from './control-of';
import type { FoundField } from './found-field';
import { groupControls } from './group-controls';
import { Headings } from './headings';
import { allIn, shadowOf, tagOf } from './node';
import { type Census, count, emptyCensus } from './selector-for';
import { isAnswerButton } from './yes-no-buttons';

/** A control met on the walk, before radios and boxes are gathered under their question. */
export interface MetControl {
  control: FoundField['control'];
  element: Element;
  form: number;
  section: string;
}

export interface Walk {
  fields: FoundField[];
  censusOf: (root: Node) => Census;
}

/** Every control of the page in document order, through open shadow roots, gathered into questions. */
export function findFields(page: Document): Walk {
  const censuses = new Map<Node, Census>();
  const forms: Element[] = [];
  const met: MetControl[] = [];
  const headings = new Headings();

  const walk = (root: Document | ShadowRoot) => {
    const census = emptyCensus();
    censuses.set(root, census);
    for (const element of allIn(root, '*')) {
      count(census, element);
      if (tagOf(element) === 'form') forms.push(element);
      headings.meet(element);
      const control = isAnswerButton(element) ? 'buttons' : controlOf(element);
      if (control)
        met.push({
          control,
          element,
          form: formOf(element, forms),
          section: headings.over(element),
        });
      const shadow = shadowOf(element);
      if (shadow) walk(shadow);
    }
  };
  walk(page);

  const owners = met.filter(({ control }) => control === 'combobox').map(({ element }) => element);
  return {
    fields: groupControls(met.filter(({ element }) => !isPopupOf(element, owners))),
    censusOf: (root) => censuses.get(root) ?? emptyCensus(),
  };
}

type Listed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const listed = new Set(['input', 'select', 'textarea']);

function formOf(element: Element, forms: readonly Element[]): number {
  const form = listed.has(tagOf(element)) ? (element as Listed).form : element.closest('form');
  return form ? forms.indexOf(form) : -1;
}
