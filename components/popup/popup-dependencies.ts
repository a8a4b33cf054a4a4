import type { PageFailure } from '@/utils/page/page-failure';
import type { TabReading } from '@/utils/page/read-tab';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { Settings } from '@/utils/settings/settings';
import type { OpenFailure } from '@/utils/storage/database';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { ExportDependencies } from '../export/export-model';
import type { LookKeeper } from '../export/look-model';
import type { FormDependencies } from '../form-review/form-model';
import type { PostingDependencies } from '../posting/posting-model';
import type { SummaryDependencies } from '../summary/summary-model';

/** All that the popup needs from outside of itself: the tab, the database, the clipboard. */
export interface PopupDependencies
  extends PostingDependencies,
    FormDependencies,
    Omit<SummaryDependencies, 'saveSettings'> {
  checkStorage(): Promise<Result<true, OpenFailure>>;
  /** Reads the tab that the owner is looking at. */
  readTab(): Promise<Result<TabReading, PageFailure>>;
  /** Asks the owner to let us into the site of a frame; says whether they did. */
  requestAccess(origin: string): Promise<boolean>;
  listResumes(): Promise<Resume[]>;
  loadSettings(): Promise<Settings>;
  saveSettings(changed: Partial<Settings>): Promise<void>;
  /** Stores the sample resume, so that there is something to try. */
  addSample(): Promise<Result<Resume, SaveFailure>>;
  exporting: ExportDependencies;
  look: LookKeeper;
  openOptions(): void;
}
