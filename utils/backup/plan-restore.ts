import { copyResume } from '../resume/copy-resume';
import type { Resume } from '../resume/schema';
import { sameValue } from '../same-value';
import type { ChangeOf, RecordChange } from '../storage/everything';
import type { VersionKey } from '../storage/version';
import { type ComparedRecord, type Comparison, recordName } from './compare-backup';
import type { Content } from './content';

/** For a record that differs; `both` is for resumes alone. */
export type Choice = 'mine' | 'file' | 'both';

/** By `recordName`; what has none goes as suggested. */
export type Choices = ReadonlyMap<string, Choice>;

/** The newer one, and mine where nobody knows; what is not here any more comes back. */
function suggestedChoice({ is, newer }: Pick<ComparedRecord, 'is' | 'newer'>): Choice {
  if (is === 'differs') return newer === 'file' ? 'file' : 'mine';
  return 'file';
}

export const choiceFor = (record: ComparedRecord, choices: Choices): Choice =>
  choices.get(recordName(record)) ?? suggestedChoice(record);

interface Restoring {
  here: Content;
  file: Content;
  comparison: Comparison;
  choices: Choices;
  /** ISO 8601. */
  now: string;
  /** What the file's resume is called beside the owner's own. */
  copyLabel: (resume: Resume) => string;
}

/** What is to be stored. Nothing that the file lacks is touched, and what gives way is kept as a version. */
export function planRestore(restoring: Restoring): RecordChange[] {
  const { comparison, choices } = restoring;
  const records = comparison.records
    .filter(({ is }) => is !== 'same')
    .flatMap((record) => changesFor(record, choiceFor(record, choices), restoring));
  return [...records, ...missingVersions(restoring), ...missingTrash(restoring)];
}

function changesFor(record: ComparedRecord, choice: Choice, restoring: Restoring): RecordChange[] {
  if (choice === 'mine') return [];
  if (record.store === 'resumes') {
    if (choice === 'both') return [asAnother(record.theirs, restoring)];
    if (record.mine) return replaced(record.mine, record.theirs, restoring.now);
  }
  const { store, key, mine, theirs } = record;
  const change = { store, key, before: mine, after: theirs } as RecordChange;
  return [change, ...leavesTrash(record, restoring)];
}

function asAnother(theirs: Resume, { copyLabel }: Restoring): ChangeOf<'resumes'> {
  const after = { ...copyResume(theirs, copyLabel(theirs)), revision: 1 };
  return { store: 'resumes', key: after.id, after: { ...after, updatedAt: theirs.updatedAt } };
}

/** On a revision that nobody has read, so that a window which holds the old one is told. */
function replaced(mine: Resume, theirs: Resume, now: string): RecordChange[] {
  const revision = Math.max(mine.revision, theirs.revision) + 1;
  const key: VersionKey = [mine.id, mine.revision, mine.updatedAt, now];
  const [resume, at, until] = [mine.id, mine.updatedAt, now];
  const version = { resume, revision: mine.revision, at, until, document: mine };
  return [
    { store: 'resumes', key: mine.id, before: mine, after: { ...theirs, revision } },
    { store: 'versions', key, after: version },
  ];
}

/** What comes back as it was removed need not be kept among what was removed. */
function leavesTrash(record: ComparedRecord, { here }: Restoring): RecordChange[] {
  const removed = here.trash.find(({ store, id }) => store === record.store && id === record.key);
  if (!removed || !sameValue(removed.record, record.theirs)) return [];
  return [{ store: 'trash', key: removed.key, before: removed }];
}

const versionKey = ({ resume, revision, at, until }: Content['versions'][number]): VersionKey => [
  resume,
  revision,
  at,
  until,
];

/** Earlier versions of what the owner has not kept as it is here. */
function missingVersions({ here, file, comparison, choices }: Restoring): RecordChange[] {
  const known = new Set(here.versions.map((version) => versionKey(version).join('\n')));
  const untouched = new Set(
    comparison.records
      .filter((record) => record.is !== 'same' && choiceFor(record, choices) !== 'file')
      .flatMap(({ store, key }) => (store === 'resumes' ? [key] : [])),
  );
  return file.versions
    .filter((version) => !untouched.has(version.resume))
    .map((after) => ({ store: 'versions' as const, key: versionKey(after), after }))
    .filter(({ key }) => !known.has(key.join('\n')));
}

/** What was removed where the file was made, and neither is nor was here. */
function missingTrash({ here, file }: Restoring): RecordChange[] {
  const known = new Set(here.trash.map(({ key }) => key));
  return file.trash
    .filter(({ key, store, id }) => {
      const alive = [...here[store], ...file[store]];
      return !known.has(key) && !alive.some((record) => record.id === id);
    })
    .map((after) => ({ store: 'trash' as const, key: after.key, after }));
}
