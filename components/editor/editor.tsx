import type { Resume } from '@/utils/resume/schema';
import { type TextKey, t } from '@/utils/text/text';
import { Segmented } from '../ui/segmented';
import { UndoBar } from '../ui/undo-bar';
import { EditorHead } from './editor-head';
import type { EditorModel, Pane } from './editor-model';
import { EntryPanel } from './entry-panel';
import { Outline } from './outline';
import { PaperPanel } from './paper-panel';
import { SavingTrouble } from './saving-trouble';
import './editor.css';

export interface EditorProps {
  model: EditorModel;
  onDuplicate: (resume: Resume) => void;
  onExport: (resume: Resume) => void;
  onHistory: (resume: Resume) => void;
  onRemove: (resume: Resume) => void;
}

const panes: Record<Pane, TextKey> = {
  parts: 'pane_parts',
  entry: 'pane_entry',
  paper: 'pane_paper',
};

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) go back and forth over all fields, not over one alone. */
function onUndoKey(event: KeyboardEvent, model: EditorModel) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'z' && !event.shiftKey) model.undo();
  else model.redo();
}

/** One resume: all of it on the left, one part of it to work on, and what it looks like on the right. */
export function Editor({ model, ...actions }: EditorProps) {
  const { draft, pane } = model;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in any of its fields
    <div class="editor" onKeyDown={(event) => onUndoKey(event, model)}>
      <EditorHead model={model} {...actions} />
      <SavingTrouble model={model} />
      <div class="editor-tabs">
        <Segmented
          name="editor"
          label={t('editor_panes')}
          segments={Object.entries(panes).map(([id, text]) => ({ id: id as Pane, label: t(text) }))}
          selected={pane.value}
          onSelect={model.show}
        />
      </div>
      <div class={`editor-parts editor-shows-${pane.value}`} id="editor-panel">
        <Outline model={model} />
        <EntryPanel model={model} />
        <PaperPanel model={model} />
      </div>
      <Removed draft={draft} />
    </div>
  );
}

function Removed({ draft }: Pick<EditorModel, 'draft'>) {
  const removed = draft.removed.value;
  if (!removed) return null;
  return (
    <UndoBar
      text={removed.name ? t('removed_named', removed.name) : t('removed_unnamed')}
      onUndo={draft.putBack}
      onDismiss={draft.dismiss}
    />
  );
}
