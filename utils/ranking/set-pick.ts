import type { Picks } from './picks';

/** What the owner says of an entry; `suggested` takes back what they said before. */
export type Choice = 'pinned' | 'excluded' | 'suggested';

/** The picks with one entry's choice changed; an entry is never both pinned and excluded. */
export function setPick(picks: Picks, entry: string, choice: Choice): Picks {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== entry);
  return {
    ...picks,
    pinned: choice === 'pinned' ? [...others(picks.pinned), entry] : others(picks.pinned),
    excluded: choice === 'excluded' ? [...others(picks.excluded), entry] : others(picks.excluded),
  };
}
