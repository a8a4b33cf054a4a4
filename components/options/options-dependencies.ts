import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { Change } from '@/utils/storage/changes';
import type { OpenFailure } from '@/utils/storage/database';
import type { AnswersDependencies } from '../answers/answers-model';
import type { ResumesDependencies } from '../editor/resumes-model';
import type { ExportDependencies } from '../export/export-model';
import type { LookKeeper } from '../export/look-model';
import type { FilesDependencies } from '../files/files-model';
import type { ImportDependencies } from '../import/import-model';

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
  importing: Omit<ImportDependencies, 'save' | 'list'>;
  answers: AnswersDependencies;
  files: FilesDependencies;
  exporting: ExportDependencies;
  look: LookKeeper;
  /** Makes it the one that postings are ranked against. */
  useResume(id: string): Promise<void>;
}
