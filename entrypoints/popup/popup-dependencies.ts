import { browser } from 'wxt/browser';
import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import { findCaret, insertAtCaret } from '@/utils/page/caret';
import { fieldInTab, pointInTab } from '@/utils/page/field-in-tab';
import { fillTab, stopFill, undoFill } from '@/utils/page/fill-tab';
import { isOwnAddress } from '@/utils/page/practice-page';
import { readTab } from '@/utils/page/read-tab';
import { hasAccess, requestAccess } from '@/utils/page/site-access';
import { ok } from '@/utils/result';
import { loadOpenQuestions, saveOpenQuestions } from '@/utils/settings/open-questions';
import { loadSettings, saveSettings } from '@/utils/settings/settings';
import { loadWork, saveWork } from '@/utils/settings/tab-work';
import { loadTaught, saveTaught } from '@/utils/settings/taught-kinds';
import { takeViewWanted } from '@/utils/settings/view-wanted';
import { listAnswers, saveAnswer } from '@/utils/storage/answers';
import {
  listApplications,
  listApplicationsTo,
  saveApplication,
} from '@/utils/storage/applications';
import { checkStorage } from '@/utils/storage/connection';
import { listFiles } from '@/utils/storage/files';
import { unlock } from '@/utils/storage/lock/lock';
import { loadPicks, savePicks } from '@/utils/storage/picks';
import { listPostings, savePosting } from '@/utils/storage/postings';
import { changeResume, listActiveResumes } from '@/utils/storage/resumes';
import { exporting, look } from '../options/exporting';
import { copy } from './copy';
import { importPage } from './import-page';
import { asUpload, readFile } from './read-file';

/** The popup's outside, as the extension has it; `lent` as of `readTab`. */
export const popupDependencies = ({ lent }: { lent: boolean }): PopupDependencies => ({
  checkStorage,
  unlock,
  readTab: () => readTab({ lent }),
  // A popup is gone by the next page; only a panel stays.
  staysOpen: !lent,
  hasAccess,
  requestAccess,
  applyWrites: fillTab,
  stop: stopFill,
  undo: undoFill,
  point: pointInTab,
  findField: fieldInTab,
  saveAnswer,
  loadOpenQuestions,
  saveOpenQuestions,
  loadWork,
  saveWork,
  loadTaught,
  saveTaught,
  listResumes: listActiveResumes,
  changeResume,
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
  // The practice page is no application.
  saveApplication: async (application) =>
    isOwnAddress(application.url) ? ok(application) : saveApplication(application),
  listApplicationsTo,
  openApplication: (id) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#ledger/${id}`) }),
  loadSettings,
  saveSettings,
  // With the importer of JSON Resume behind it, which the popup needs for nothing else.
  addSample: async () => (await import('./add-sample')).addSample(),
  copy,
  importPage,
  takeViewWanted,
  findCaret,
  insertAtCaret,
  openOptions: () => void browser.runtime.openOptionsPage(),
});
