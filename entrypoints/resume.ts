import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { resumeParts } from '@/content/resume/resume-parts';

// Runs once in a page when the owner brings in the resume there, and leaves nothing behind.
export default defineUnlistedScript(() => resumeParts(document));
