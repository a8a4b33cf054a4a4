import type { StoreName } from './schema';

/** Names a record among all that were removed. */
export const trashKey = (store: StoreName, id: string) => `${store}/${id}`;
