import type { Answer } from '@/utils/form/answers';
import type { Report, UndoReport, Write } from '@/utils/form/report';
import type { Agreement } from '@/utils/page/fill-form';
import type { PageFailure } from '@/utils/page/page-failure';
import type { Posting } from '@/utils/posting/schema';
import type { Result } from '@/utils/result';
import type { Entry, Resume } from '@/utils/resume/schema';
import type { FileListing } from '@/utils/storage/stored-file';
import type { AnsweringDependencies } from './answering-model';
import type { LearningDependencies } from './learning-model';
import type { LedgerDependencies } from './ledger-model';
import type { TailoredFileDependencies } from './tailored-file';
import type { TeachingDependencies } from './teaching-model';
import type { Composer } from './texts-from';

export interface FormDependencies
  extends LedgerDependencies,
    TailoredFileDependencies,
    TeachingDependencies,
    AnsweringDependencies,
    LearningDependencies {
  listAnswers(): Promise<Answer[]>;
  listFiles(): Promise<FileListing[]>;
  /** The content of a stored file, as it is handed to a page; undefined when it is gone. */
  readFile(id: string): Promise<Write['file']>;
  applyWrites(
    tabId: number,
    writes: Write[],
    agreement: Agreement,
  ): Promise<Result<Report, PageFailure>>;
  /** Lets the fill that is under way end before its next field. */
  stop(tabId: number, refs: string[]): Promise<void>;
  /** Shows the owner a field in its page, or no longer. */
  point(tabId: number, ref: string, isShown: boolean): Promise<void>;
  undo(tabId: number, refs: string[]): Promise<Result<UndoReport, PageFailure>>;
}

export type FormState =
  /** The page was not read, or not yet. */
  | { is: 'none' }
  | { is: 'review' }
  | { is: 'filling'; count: number; isStopping?: boolean }
  | { is: 'filled'; report: Report; undo?: 'undoing' | UndoReport | PageFailure }
  | { is: 'failed'; why: PageFailure };

/** What a plan is made from, beside the form. */
export interface FormSource {
  resume: Resume;
  posting: Posting | undefined;
  picked: string[];
  composer: Composer | undefined;
  /** The whole resume for the posting, to be attached. */
  tailored?: Resume;
  /** Whether an entry names a thing, under whatever name. */
  mentions?: (entry: Entry, subject: string) => boolean;
}
