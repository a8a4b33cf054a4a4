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

/** Resolves with what `look` finds as soon as it finds it; `undefined` when the budget is spent before. */
export function waitFor<Found>(
  look: () => Found | undefined,
  budget: number,
): Promise<Found | undefined> {
  const first = look();
  if (first !== undefined) return Promise.resolve(first);
  return new Promise((resolve) => {
    const finish = (found: Found | undefined) => {
      clearTimeout(limit);
      watcher.disconnect();
      resolve(found);
    };
    const limit = setTimeout(() => finish(look()), budget);
    const watcher = new MutationObserver(() => {
      const found = look();
      if (found !== undefined) finish(found);
    });
    watcher.observe(document, observed);
  });
}

/** Lets the page do what an event of ours set off, before the next one. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
