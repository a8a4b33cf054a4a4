import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectPosting } from '@/content/posting/collect-posting';

// Runs once in a page when the owner asks, gives back what it read, and leaves nothing behind.
export default defineUnlistedScript(() => collectPosting());
