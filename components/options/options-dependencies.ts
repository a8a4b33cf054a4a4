import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { Change } from '@/utils/storage/changes';
import type { OpenFailure } from '@/utils/storage/database';
import type { AccessDependencies } from '../access/access-model';
import type { AnswersDependencies } from '../answers/answers-model';
import type { BackupDependencies } from '../backup/backup-model';
import type { ResumesDependencies } from '../editor/resumes-model';
import type { ExportDependencies } from '../export/export-model';
import type { LookKeeper } from '../export/look-model';
import type { FilesDependencies } from '../files/files-model';
import type { HistoryDependencies } from '../history/history-model';
import type { ImportDependencies } from '../import/import-model';
import type { ApplicationsDependencies } from '../ledger/applications-model';
import type { LockDependencies } from '../lock/lock-model';
import type { TrashDependencies } from '../trash/trash-model';

/** All that the options page needs from outside of itself. */
export interface OptionsDependencies {
  checkStorage(): Promise<Result<true, OpenFailure>>;
  /** Calls back on what other windows change. */
  onChange(callback: (change: Change) => void): () => void;
  resumes: ResumesDependencies & {
    load(id: string): Promise<Resume | undefined>;
    /** Resolves when the owner has stopped typing for a moment. */
    moment?(): Promise<void>;
  };
  importing: Omit<ImportDependencies, 'list' | 'load' | 'save'>;
  answers: AnswersDependencies;
  files: FilesDependencies;
  applications: Omit<ApplicationsDependencies, 'listResumes'>;
  backup: BackupDependencies;
  exporting: ExportDependencies;
  history: HistoryDependencies;
  trash: TrashDependencies;
  access: AccessDependencies;
  lock: LockDependencies;
  look: LookKeeper;
  /** Makes it the one that postings are ranked against. */
  useResume(id: string): Promise<void>;
  /** Whether there has been one in use. */
  hadResume(): Promise<boolean>;
}
