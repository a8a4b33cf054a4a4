import type { Picks } from './picks';

/** The entries to use: those suggested and not excluded, then those that the owner pinned beside them. */
export const pickedEntries = (
  suggested: readonly string[],
  { pinned, excluded }: Pick<Picks, 'pinned' | 'excluded'>,
): string[] => [...new Set([...suggested, ...pinned])].filter((id) => !excluded.includes(id));
