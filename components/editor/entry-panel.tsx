import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { entryLabel } from '@/utils/resume/entry-label';
import type { Entry } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { IconButton } from '../ui/icon-button';
import { ArrowDownIcon, ArrowUpIcon, CopyIcon, TrashIcon } from '../ui/icons';
import { BasicsForm } from './basics-form';
import { removalOfEntry } from './changes';
import type { EditorModel } from './editor-model';
import { EntryForm } from './entry-form';
import { copyEntry, onEntryKey, stepEntry } from './entry-keys';
import { PartFacts } from './part-facts';
import { sectionFields } from './section-fields';
import { UnplacedList } from './unplaced-list';
import './entry-panel.css';

interface Props {
  model: EditorModel;
}

/** Whoever opened a part goes on inside it: in the first field of a new entry, at the heading of another. */
function useFocus(part: string, isNew: boolean) {
  const panel = useRef<HTMLElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    const place = isNew ? 'input' : '.entry-panel-title';
    if (!first.current) panel.current?.querySelector<HTMLElement>(place)?.focus();
    first.current = false;
  }, [part]);
  return panel;
}

/** The part of the resume that is being worked on. */
export function EntryPanel({ model }: Props) {
  const entry = model.entry.value;
  const label = entry ? entryLabel(entry) : t('outline_basics');
  const panel = useFocus(entry?.id ?? 'basics', label === '');
  return (
    <section
      class="entry-panel"
      aria-label={t('pane_entry')}
      ref={panel}
      onKeyDown={(event) =>
        entry && onEntryKey(event, { model, id: entry.id, section: entry.section })
      }
    >
      <header class="entry-panel-head">
        <h2 class="entry-panel-title" tabIndex={-1}>
          {label || t(sectionFields[entry!.section].add)}
        </h2>
        {entry && <EntryActions model={model} entry={entry} />}
      </header>
      <PartFacts model={model} />
      {entry ? (
        <EntryForm
          key={entry.id}
          draft={model.draft}
          entry={entry}
          suggested={model.aside.suggested}
        />
      ) : (
        <BasicsForm draft={model.draft} />
      )}
      <UnplacedList model={model} />
    </section>
  );
}

/** What can be done with an entry as a whole. */
function EntryActions({ model, entry }: Props & { entry: Entry }) {
  const { draft } = model;
  const { id, section } = entry;
  const peers = useComputed(() => {
    const inSection = model.outline.value.filter((row) => row.section === section);
    return { first: inSection[0]?.id, last: inSection.at(-1)?.id };
  }).value;
  return (
    <div class="entry-panel-actions">
      <IconButton
        label={t('move_up')}
        icon={<ArrowUpIcon />}
        disabled={peers.first === id}
        onClick={() => stepEntry(model, id, -1)}
      />
      <IconButton
        label={t('move_down')}
        icon={<ArrowDownIcon />}
        disabled={peers.last === id}
        onClick={() => stepEntry(model, id, 1)}
      />
      <IconButton
        label={t('entry_duplicate')}
        icon={<CopyIcon />}
        onClick={() => copyEntry(model, id)}
      />
      <IconButton
        label={t('entry_remove')}
        icon={<TrashIcon />}
        onClick={() => draft.remove(removalOfEntry(draft.resume.value, id, entryLabel(entry)))}
      />
    </div>
  );
}
