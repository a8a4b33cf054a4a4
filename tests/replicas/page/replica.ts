import { findAll } from '../seen';

/** What a replica tells of itself, in the page's own world. */
export interface Living {
  /** Times that a form was sent, by whatever means. */
  submits: number;
  /** Clicks that arrived at buttons and links, by what is written on them. */
  clicks: Record<string, number>;
  /** Selectors of traps that something was done to, and what: `focusin #website`. */
  touched: string[];
  ready: boolean;
  /** Paints the page again from its own state: what the page never took in is gone after it. */
  repaint(): void;
  /** What would be sent, where the page keeps that apart from the DOM. */
  values(): unknown;
  /** Selectors of traps, from now on; frames watch those of the page they are in too. */
  watched: string[];
}

declare global {
  interface Window {
    replica: Living;
  }
}

/** Frames report to the page they are in. */
const shared = window.parent !== window ? window.parent.replica : undefined;

export const living: Living = shared ?? {
  submits: 0,
  clicks: {},
  touched: [],
  ready: false,
  repaint: () => {},
  values: () => null,
  watched: [],
};
window.replica = living;

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim() ||
  (element as HTMLInputElement).value ||
  element.id;

const buttons = 'button, a, summary, [role=button], input[type=submit], input[type=button]';

document.addEventListener(
  'click',
  (event) => {
    const path = event.composedPath();
    const button = path.find(
      (one): one is Element => one instanceof Element && one.matches(buttons),
    );
    if (button) living.clicks[nameOf(button)] = (living.clicks[nameOf(button)] ?? 0) + 1;
  },
  true,
);

const sent = (event?: Event) => {
  event?.preventDefault();
  living.submits += 1;
};
// In the capture phase: some libraries let the event go no further.
document.addEventListener('submit', sent, true);
HTMLFormElement.prototype.submit = () => sent();

for (const type of ['focusin', 'keydown', 'beforeinput', 'input', 'change', 'click', 'pointerdown'])
  document.addEventListener(
    type,
    (event) => {
      const path = event.composedPath();
      for (const selector of living.watched)
        if (findAll(selector).some((trap) => path.includes(trap)))
          living.touched.push(`${type} ${selector}`);
    },
    true,
  );
