import { attributeOf, isHtml, isLaidOut, shadowOf, tagOf } from '../dom/node';

/** Inputs that text is typed into; a password is no business of ours. */
const textTypes = new Set(['', 'text', 'search', 'email', 'tel', 'url', 'number']);

const activeOf = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')!.get!;
const activeInShadow = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'activeElement')!.get!;

/** What has the focus of the page, into the shadow roots that are open to us. */
function focused(page: Document): Element | null {
  let element = activeOf.call(page) as Element | null;
  for (let root = element && shadowOf(element); root; root = element && shadowOf(element)) {
    const inner = activeInShadow.call(root) as Element | null;
    if (!inner) break;
    element = inner;
  }
  return element;
}

export type CaretField = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

export const isTyped = (field: CaretField): field is HTMLInputElement | HTMLTextAreaElement =>
  tagOf(field) === 'input' || tagOf(field) === 'textarea';

/** The field that the caret is in, if a person could type there; `frame` where it is in a frame of the page. */
export function caretField(page: Document): CaretField | 'frame' | undefined {
  const element = focused(page);
  if (!element || !isHtml(element)) return undefined;
  const name = tagOf(element);
  if (name === 'iframe' || name === 'frame') return 'frame';
  return isLaidOut(element) && isEditable(element as CaretField)
    ? (element as CaretField)
    : undefined;
}

function isEditable(field: CaretField): boolean {
  if (!isTyped(field)) return field.isContentEditable;
  const isText =
    tagOf(field) === 'textarea' || textTypes.has(attributeOf(field, 'type').toLowerCase());
  return isText && !field.readOnly && !field.disabled;
}
