/** Shuffles in place, the same way on every run (Fisher and Yates, with Lehmer's generator). */
export function makeShuffle() {
  let seed = 1;
  return <Item>(items: Item[]) => {
    for (let at = items.length - 1; at > 0; at--) {
      seed = (seed * 48_271) % 2_147_483_647;
      const other = seed % (at + 1);
      [items[at], items[other]] = [items[other]!, items[at]!];
    }
    return items;
  };
}
