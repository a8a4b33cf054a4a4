import { allIn } from '../dom/node';

/** What a form or a document can be asked for by its name or id. */
const answering =
  'form, input, select, textarea, button, fieldset, output, object, img, embed, iframe';

/**
 * Takes from a copy of a page the names by which it could answer for its own nodes: a control called `parentNode` is
 * what its form gives as its parent, and a library that walks up from there walks in circles for ever.
 */
export function withoutShadows(copy: Document): Document {
  for (const element of allIn(copy, answering))
    for (const attribute of ['name', 'id'])
      Element.prototype.removeAttribute.call(element, attribute);
  return copy;
}
