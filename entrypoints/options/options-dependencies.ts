import type { OptionsDependencies } from '@/components/options/options-dependencies';
import { importResume } from '@/utils/formats/import-resume';
import { saveSettings } from '@/utils/settings/settings';
import { listAnswers, removeAnswer, saveAnswer } from '@/utils/storage/answers';
import { onChange } from '@/utils/storage/changes';
import { checkStorage } from '@/utils/storage/connection';
import { listFiles, removeFile, saveFile } from '@/utils/storage/files';
import {
  listResumes,
  loadResume,
  removeResume,
  restoreResume,
  saveResume,
} from '@/utils/storage/resumes';
import { exporting, look } from './exporting';
import { momentToWrite } from './moment-to-write';

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
    // Loaded only here: hardly anybody asks for it twice.
    loadSample: async () =>
      JSON.stringify((await import('@/public/sample-resume.json')).default, null, 2),
  },
  answers: { list: listAnswers, save: saveAnswer, remove: removeAnswer },
  files: { list: listFiles, save: saveFile, remove: removeFile },
  exporting,
  look,
  useResume: (id) => saveSettings({ resume: id }),
};
