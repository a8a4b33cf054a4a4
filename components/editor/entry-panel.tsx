import { useEffect, useRef } from 'preact/hooks';
import { entryLabel } from '@/utils/resume/entry-label';
import { moveEntry } from '@/utils/resume/move-entry';
import type { Entry } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '../ui/icons';
import { BasicsForm } from './basics-form';
import { removalOfEntry } from './changes';
import type { DraftModel } from './draft-model';
import type { EditorModel } from './editor-model';
import { EntryForm } from './entry-form';
import { sectionFields } from './section-fields';
import './entry-panel.css';

interface Props {
  model: EditorModel;
  /** Back to the outline, where there is no room for both. */
  onBack: () => void;
}

/** The part of the resume that is being worked on. */
export function EntryPanel({ model, onBack }: Props) {
  const { draft, selected } = model;
  const entry = draft.resume.value.entries.find(({ id }) => id === selected.value);
  const title = entry
    ? entryLabel(entry) || t(sectionFields[entry.section].add)
    : t('outline_basics');
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // Whoever opened it by keyboard goes on inside it.
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [selected.value]);
  return (
    <section class="entry-panel">
      <div class="entry-panel-back">
        <Button size="s" look="quiet" onClick={onBack}>
          {t('editor_outline')}
        </Button>
      </div>
      <header class="entry-panel-head">
        <h2 class="entry-panel-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {entry && <EntryActions draft={draft} entry={entry} />}
      </header>
      {entry ? (
        <EntryForm key={entry.id} draft={draft} entry={entry} />
      ) : (
        <BasicsForm draft={draft} />
      )}
    </section>
  );
}

interface ActionsProps {
  draft: DraftModel;
  entry: Entry;
}

/** What can be done with an entry as a whole. */
export function EntryActions({ draft, entry }: ActionsProps) {
  const peers = draft.resume.value.entries.filter(({ section }) => section === entry.section);
  const move = (by: number) => draft.edit((resume) => moveEntry(resume, entry.id, by));
  return (
    <div class="entry-panel-actions">
      <IconButton
        label={t('move_up')}
        icon={<ArrowUpIcon />}
        disabled={peers[0]?.id === entry.id}
        onClick={() => move(-1)}
      />
      <IconButton
        label={t('move_down')}
        icon={<ArrowDownIcon />}
        disabled={peers.at(-1)?.id === entry.id}
        onClick={() => move(1)}
      />
      <IconButton
        label={t('entry_remove')}
        icon={<TrashIcon />}
        onClick={() =>
          draft.remove(removalOfEntry(draft.resume.value, entry.id, entryLabel(entry)))
        }
      />
    </div>
  );
}
