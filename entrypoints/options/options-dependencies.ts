import type { OptionsDependencies } from '@/components/options/options-dependencies';
import { importResume } from '@/utils/formats/import-resume';
import { changeShortcuts, listShortcuts } from '@/utils/page/shortcuts';
import { leaveSite, listSites } from '@/utils/page/site-access';
import { takeForImport } from '@/utils/settings/handover';
import { loadSettings, saveSettings } from '@/utils/settings/settings';
import { loadTaught, saveTaught } from '@/utils/settings/taught-kinds';
import { listAnswers, removeAnswer, saveAnswer } from '@/utils/storage/answers';
import {
  listApplications,
  loadApplication,
  removeApplication,
  saveApplication,
} from '@/utils/storage/applications';
import { onChange } from '@/utils/storage/changes';
import { checkStorage } from '@/utils/storage/connection';
import { listFiles, removeFile, saveFile } from '@/utils/storage/files';
import { listPostings } from '@/utils/storage/postings';
import {
  listResumes,
  loadResume,
  removeResume,
  restoreResume,
  saveResume,
} from '@/utils/storage/resumes';
import { emptyOldTrash, listRemoved, putBack, removeForGood } from '@/utils/storage/trash';
import { listVersions, loadVersion } from '@/utils/storage/versions';
import { orRefusal } from '@/utils/storage/write';
import { backup } from './backup';
import { exporting, look } from './exporting';
import { lock } from './lock';
import { momentToWrite } from './moment-to-write';
import { saveFile as saveToDownloads } from './save-file';

/** The options page's outside, as the extension has it. */
export const optionsDependencies: OptionsDependencies = {
  checkStorage,
  onChange,
  resumes: {
    list: listResumes,
    load: loadResume,
    save: saveResume,
    remove: removeResume,
    restore: restoreResume,
    moment: momentToWrite,
  },
  importing: {
    importResume,
    takeLeft: takeForImport,
    // Loaded only here: hardly anybody asks for it twice.
    loadSample: async () =>
      JSON.stringify((await import('@/public/sample-resume.json')).default, null, 2),
  },
  answers: { list: listAnswers, save: saveAnswer, remove: removeAnswer },
  files: { list: listFiles, save: saveFile, remove: removeFile },
  applications: {
    list: listApplications,
    load: (id) => orRefusal(() => loadApplication(id)),
    listPostings,
    save: saveApplication,
    remove: removeApplication,
    saveFile: saveToDownloads,
  },
  backup,
  history: { list: listVersions, load: loadVersion },
  trash: { list: listRemoved, putBack, removeForGood, emptyOld: emptyOldTrash },
  access: {
    listShortcuts,
    changeShortcuts,
    listSites,
    leaveSite,
    loadTaught,
    saveTaught,
  },
  lock,
  exporting,
  look,
  useResume: (id) => saveSettings({ resume: id }),
  hadResume: async () => (await loadSettings()).resume !== '',
};
