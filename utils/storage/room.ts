/** How much room there is in the browser's storage, and whether it is ours for good. */
export interface Room {
  /** In bytes; missing where the browser does not say. */
  used?: number;
  /** Whether the browser has promised not to clear it when the disk is full. */
  isPersistent: boolean;
}

export async function readRoom(): Promise<Room> {
  const [{ usage }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, isPersistent };
}

/** Asks the browser for that promise; some ask the owner. Gives back its answer. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();
