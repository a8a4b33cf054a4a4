import { onChange } from '../changes';
import { forgetKey } from './keyring';
import { lockName } from './lock-facts';

/** Calls back when another page has opened, closed, put on or taken off the lock. */
export const followLock = (callback: () => void): (() => void) =>
  onChange(({ store, id }) => {
    if (store !== 'meta' || id !== lockName) return;
    forgetKey();
    callback();
  });
