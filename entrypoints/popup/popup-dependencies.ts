import { browser } from 'wxt/browser';
import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import { fillTab, undoFill } from '@/utils/page/fill-tab';
import { readTab } from '@/utils/page/read-tab';
import { requestAccess } from '@/utils/page/site-access';
import { loadSettings, saveSettings } from '@/utils/settings/settings';
import { listAnswers } from '@/utils/storage/answers';
import { listApplications, saveApplication } from '@/utils/storage/applications';
import { checkStorage } from '@/utils/storage/connection';
import { listFiles } from '@/utils/storage/files';
import { loadPicks, savePicks } from '@/utils/storage/picks';
import { listPostings, savePosting } from '@/utils/storage/postings';
import { listResumes } from '@/utils/storage/resumes';
import { exporting, look } from '../options/exporting';
import { copy } from './copy';
import { asUpload, readFile } from './read-file';

/** The popup's outside, as the extension has it; `lent` as of `readTab`. */
export const popupDependencies = ({ lent }: { lent: boolean }): PopupDependencies => ({
  checkStorage,
  readTab: () => readTab({ lent }),
  requestAccess,
  applyWrites: fillTab,
  undo: undoFill,
  listResumes,
  listPostings,
  savePosting,
  loadPicks,
  savePicks,
  listAnswers,
  listFiles,
  readFile,
  asUpload,
  exporting,
  look,
  listApplications,
  saveApplication,
  loadSettings,
  saveSettings,
  // With the importer of JSON Resume behind it, which the popup needs for nothing else.
  addSample: async () => (await import('./add-sample')).addSample(),
  copy,
  openOptions: () => void browser.runtime.openOptionsPage(),
});
