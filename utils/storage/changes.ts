import type { StoreName } from './schema';

/** What another page of Bespoke has just written or removed. */
export interface Change {
  store: StoreName;
  id: string;
}

let channel: BroadcastChannel | undefined;

const shared = () => {
  channel ??= new BroadcastChannel('bespoke-changes');
  return channel;
};

/** Tells the other pages; the one that made the change knows it already and is not told. */
export const announce = (store: StoreName, id: string) =>
  shared().postMessage({ store, id } satisfies Change);

/** Calls back on each change that another page makes, until the function it returns is called. */
export function onChange(callback: (change: Change) => void): () => void {
  const listener = ({ data }: MessageEvent<Change>) => callback(data);
  shared().addEventListener('message', listener);
  return () => shared().removeEventListener('message', listener);
}
