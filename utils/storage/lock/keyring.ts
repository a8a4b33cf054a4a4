/** The key of an open lock, as it is kept for as long as the browser runs. */
export interface HeldKey {
  /** The lock's id. */
  lock: string;
  key: CryptoKey;
}

/** Where the key of an open lock is, so that every page of Bespoke has it and the disk never does. */
export interface Keyring {
  load(): Promise<HeldKey | undefined>;
  hold(held: HeldKey | undefined): Promise<void>;
}

const inMemory = (): Keyring => {
  let held: HeldKey | undefined;
  return {
    load: async () => held,
    hold: async (next) => {
      held = next;
    },
  };
};

let keyring = inMemory();
let known: HeldKey | undefined;

/** Keys of this page alone are in its memory; the extension's pages hold theirs together. */
export function useKeyring(own: Keyring) {
  keyring = own;
  known = undefined;
}

/** The key of a lock; undefined while it is locked. */
export async function keyOf(lock: string): Promise<CryptoKey | undefined> {
  if (known?.lock !== lock) known = await keyring.load();
  return known?.lock === lock ? known.key : undefined;
}

/** Whether this page has used a key since it was opened. */
export const hasKey = (): boolean => known !== undefined;

/** The next use asks the keyring again. */
export const forgetKey = () => {
  known = undefined;
};

export async function holdKey(held: HeldKey | undefined): Promise<void> {
  known = held;
  await keyring.hold(held);
}
