import type { PageFailure } from '@/utils/page/page-failure';
import type { TabReading } from '@/utils/page/read-tab';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { Settings } from '@/utils/settings/settings';
import type { ViewWanted } from '@/utils/settings/view-wanted';
import type { OpenFailure } from '@/utils/storage/database';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { CaretDependencies } from '../caret/caret-model';
import type { ExportDependencies } from '../export/export-model';
import type { LookKeeper } from '../export/look-model';
import type { FormDependencies } from '../form-review/form-model';
import type { StandingDependencies } from '../ledger/standing-model';
import type { UnlockDependencies } from '../lock/lock-model';
import type { PostingDependencies } from '../posting/posting-model';
import type { SummaryDependencies } from '../summary/summary-model';
import type { OwnResumesDependencies } from './own-resumes-model';
import type { SiteDependencies } from './site-model';
import type { WorkDependencies } from './work-model';

/** All that the popup needs from outside of itself: the tab, the database, the clipboard. */
export interface PopupDependencies
  extends PostingDependencies,
    FormDependencies,
    UnlockDependencies,
    CaretDependencies,
    StandingDependencies,
    WorkDependencies,
    OwnResumesDependencies,
    SiteDependencies,
    Omit<SummaryDependencies, 'saveSettings'> {
  checkStorage(): Promise<Result<true, OpenFailure>>;
  /** What a menu or a key has asked to see first, once. */
  takeViewWanted(): Promise<ViewWanted | undefined>;
  /** The field of a tab that the owner is in: its name. */
  findField(tabId: number): Promise<string | undefined>;
  /** Reads the tab that the owner is looking at. */
  readTab(): Promise<Result<TabReading, PageFailure>>;
  loadSettings(): Promise<Settings>;
  saveSettings(changed: Partial<Settings>): Promise<void>;
  /** Stores the sample resume, so that there is something to try. */
  addSample(): Promise<Result<Resume, SaveFailure>>;
  exporting: ExportDependencies;
  look: LookKeeper;
  /** Takes the resume that the tab's markup holds to where it is looked at before it is kept. */
  importPage(): Promise<Result<true, PageFailure>>;
  openOptions(): void;
}
