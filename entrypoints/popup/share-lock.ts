import { sessionKeyring } from '@/utils/settings/session-keyring';
import { followLock } from '@/utils/storage/lock/follow-lock';
import { useKeyring } from '@/utils/storage/lock/keyring';

/** One lock for all pages: what another page closes is closed here, with all that was shown. */
export function shareLock() {
  useKeyring(sessionKeyring);
  followLock(() => location.reload());
}
