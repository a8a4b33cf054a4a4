import { living } from './replica';

/** A page whose fields are their own state: there is nothing to paint again. */
export function alive() {
  living.ready = true;
}

export const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

/** Makes an element with text in it. */
export function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
