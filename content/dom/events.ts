import { boxOf, wouldSubmit } from './node';
import { nextTask } from './settle';

/** Events as a person's hand sets them off: they bubble, and leave shadow roots. */
const reach = { bubbles: true, composed: true, cancelable: true };

let entered: Element | undefined;

/** Puts the focus on an element unless it is there: what a page does on hearing of it comes before the last look at a field. */
export function enterOnce(element: Element): void {
  if (entered !== element) enter(element);
}

/**
 * Puts the focus on an element. A page behind the popup has no focus to give, and then hears of none: what the
 * browser keeps to itself is sent in its place.
 */
export function enter(element: Element): void {
  entered = element;
  const heard = hears(element, 'focusin', () =>
    (element as HTMLElement).focus({ preventScroll: true }),
  );
  if (heard) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', reach));
}

export function leave(element: Element): void {
  entered = undefined;
  const heard = hears(element, 'focusout', () => (element as HTMLElement).blur());
  if (heard) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', reach));
}

function hears(element: Element, event: string, act: () => void): boolean {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  element.addEventListener(event, hear, { once: true });
  act();
  element.removeEventListener(event, hear);
  return heard;
}

export function announce(element: Element, text: string | null): void {
  element.dispatchEvent(
    new InputEvent('input', {
      ...reach,
      cancelable: false,
      inputType: 'insertReplacementText',
      data: text,
    }),
  );
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A press of the mouse with all that comes before it: lists open and choose on different ones of these. Never on what would send the form. */
export function press(element: Element): void {
  pressDown(element)?.();
}

/** As `press`, with time for the page between the button's going down and up: some lists open on the one and count the other. */
export async function pressLikeAHand(element: Element): Promise<void> {
  const release = pressDown(element);
  await nextTask();
  release?.();
}

function pressDown(element: Element): (() => void) | undefined {
  if (wouldSubmit(element)) return undefined;
  const { left, top, width, height } = boxOf(element);
  const at = {
    ...reach,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    view: window,
  };
  const pointer = { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  element.dispatchEvent(new PointerEvent('pointerover', pointer));
  element.dispatchEvent(new MouseEvent('mouseover', at));
  element.dispatchEvent(new MouseEvent('mousemove', at));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  return () => {
    element.dispatchEvent(new PointerEvent('pointerup', pointer));
    element.dispatchEvent(new MouseEvent('mouseup', at));
    element.dispatchEvent(new MouseEvent('click', at));
  };
}

/** What older libraries know a key by. */
const keyCodes = new Map([
  ['Backspace', 8],
  ['Enter', 13],
  ['Escape', 27],
  ['ArrowDown', 40],
]);

export function key(element: Element, name: string): void {
  const keyCode = keyCodes.get(name) ?? 0;
  const options = { ...reach, key: name, code: name, keyCode, which: keyCode };
  element.dispatchEvent(new KeyboardEvent('keydown', options));
  element.dispatchEvent(new KeyboardEvent('keyup', options));
}

/** Presses a key on an element that is edited in place, with what the browser would do then where the page leaves it to it. */
export function typeKey(element: Element, name: string): void {
  const options = { ...reach, key: name, code: name };
  const isTaken = !element.dispatchEvent(new KeyboardEvent('keydown', options));
  if (!isTaken && (element as HTMLElement).isContentEditable) edit(element, name);
  element.dispatchEvent(new KeyboardEvent('keyup', options));
}

function edit(element: Element, name: string): void {
  const data = name.length === 1 ? name : null;
  const inputType = data ? 'insertText' : 'deleteContentBackward';
  const isTaken = !element.dispatchEvent(
    new InputEvent('beforeinput', { ...reach, inputType, data }),
  );
  if (isTaken) return;
  element.textContent = data ?? '';
  element.dispatchEvent(new InputEvent('input', { ...reach, cancelable: false, inputType, data }));
}
