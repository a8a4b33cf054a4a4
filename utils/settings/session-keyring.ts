import '../zod-setup';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Keyring } from '../storage/lock/keyring';

const name = 'lock';
const Held = z.object({
  lock: z.string(),
  key: z.array(z.number().int().min(0).max(255)).length(32),
});

/** In the browser's memory, for the extension's own pages alone, until the browser ends. */
export const sessionKeyring: Keyring = {
  async load() {
    const { [name]: stored } = await browser.storage.session.get(name);
    const held = Held.safeParse(stored).data;
    if (!held) return undefined;
    const raw = new Uint8Array(held.key);
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt', 'decrypt']);
    return { lock: held.lock, key };
  },
  async hold(held) {
    if (!held) return browser.storage.session.remove(name);
    const raw = await crypto.subtle.exportKey('raw', held.key);
    await browser.storage.session.set({
      [name]: { lock: held.lock, key: [...new Uint8Array(raw)] },
    });
  },
};
