import { rootOf } from './node';

/** How long without any change counts as settled, in milliseconds: two paints and what they set off. */
const quiet = 50;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
};

/** Resolves when the page has been quiet for a moment, or when the budget (in milliseconds) is spent. */
export function settled(budget: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(calm);
      clearTimeout(limit);
      watcher.disconnect();
      resolve();
    };
    let calm = setTimeout(finish, quiet);
    const limit = setTimeout(finish, budget);
    const watcher = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(finish, quiet);
    });
    watcher.observe(document, observed);
  });
}

/** What tells, once the page has been quiet for `calm` milliseconds, that nothing more is to come. */
export interface Vain {
  calm: number;
  isOver(): boolean;
  /** Where the changes are: in the page, and in the shadow roots around this. */
  near: Element;
}

/**
 * Resolves with what `look` finds as soon as it finds it; `undefined` when the budget is spent before, or waiting on is
 * known to be in vain.
 */
export function waitFor<Found>(
  look: () => Found | undefined,
  budget: number,
  vain?: Vain,
): Promise<Found | undefined> {
  const first = look();
  if (first !== undefined) return Promise.resolve(first);
  return new Promise((resolve) => {
    const finish = (found: Found | undefined) => {
      clearTimeout(limit);
      clearTimeout(calm);
      watcher.disconnect();
      resolve(found);
    };
    const onCalm = () => vain?.isOver() && finish(look());
    const limit = setTimeout(() => finish(look()), budget);
    let calm = setTimeout(onCalm, vain?.calm ?? budget);
    const watcher = new MutationObserver(() => {
      const found = look();
      if (found !== undefined) finish(found);
      clearTimeout(calm);
      if (found === undefined) calm = setTimeout(onCalm, vain?.calm ?? budget);
    });
    watch(watcher, vain?.near);
  });
}

/** Watches the page, and the shadow roots that an element stands in. */
export function watch(watcher: MutationObserver, near?: Element): void {
  watcher.observe(document, observed);
  for (let root = near && rootOf(near); root instanceof ShadowRoot; root = rootOf(root.host))
    watcher.observe(root, observed);
}

/** Lets the page do what an event of ours set off, before the next one. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
