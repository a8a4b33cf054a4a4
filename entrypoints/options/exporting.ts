import type { ExportDependencies } from '@/components/export/export-model';
import type { LookKeeper } from '@/components/export/look-model';
import { usualPaper } from '@/components/export/usual-paper';
import { loadSettings, saveSettings } from '@/utils/settings/settings';
import { copy } from '../popup/copy';
import { saveFile } from './save-file';
import { canShare, shareFile } from './share-file';

/** The ways out of the extension. */
export const exporting: ExportDependencies = {
  // With the makers of PDF and DOCX behind it, larger than all the rest.
  write: async (...wanted) =>
    (await import('@/utils/formats/write/write-resume')).writeResume(...wanted),
  save: saveFile,
  canShare,
  share: shareFile,
  copyText: (plain) => copy({ plain, html: '' }),
};

export const look: LookKeeper = {
  async loadLook() {
    const { design, paper } = await loadSettings();
    return { design, paper: paper || usualPaper(navigator.language) };
  },
  saveLook: saveSettings,
};
