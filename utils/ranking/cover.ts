/** What an entry meets, and how well: by line and term. */
export type Meets = ReadonlyMap<string, number>;

/** What the second, third, … entry on the same thing still adds of its own worth. */
const againShare = 0.35;

/** The best telling of a thing counts whole, the next ones less and less. */
const share = (place: number) => (place === 0 ? 1 : againShare / place);

/**
 * How well a set of entries covers what is asked for: of each thing, the worths of all that meet it, the best first, in
 * falling shares. Monotone and submodular (a sum of "the best j" with weights that are not negative), so that greedy
 * choice has its bound.
 */
export class Cover {
  readonly #tellings = new Map<string, number[]>();

  /** How much the set gains by one more entry. */
  gain(meets: Meets): number {
    let gain = 0;
    for (const [key, worth] of meets) {
      const before = this.#tellings.get(key) ?? [];
      gain += worthOf(insert(before, worth)) - worthOf(before);
    }
    return gain;
  }

  add(meets: Meets) {
    for (const [key, worth] of meets)
      this.#tellings.set(key, insert(this.#tellings.get(key) ?? [], worth));
  }
}

const worthOf = (worths: readonly number[]) =>
  worths.reduce((sum, worth, place) => sum + share(place) * worth, 0);

const insert = (worths: readonly number[], worth: number): number[] =>
  [...worths, worth].sort((a, b) => b - a);
