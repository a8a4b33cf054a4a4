import { duplicateEntry } from '@/utils/resume/duplicate-entry';
import { moveEntry } from '@/utils/resume/move-entry';
import { newEntry } from '@/utils/resume/new-entry';
import type { Section } from '@/utils/resume/schema';
import { addEntry } from './changes';
import type { EditorModel } from './editor-model';

/** A new entry of a section, opened to be written. */
export function startEntry(model: EditorModel, section: Section) {
  const entry = newEntry(section);
  model.draft.edit(addEntry(entry));
  model.select(entry.id);
}

/** A copy of an entry, opened to be changed. */
export function copyEntry(model: EditorModel, id: string) {
  const copied = duplicateEntry(model.draft.resume.value, id);
  if (!copied) return;
  model.draft.edit(() => copied.resume);
  model.select(copied.id);
}

export const stepEntry = (model: EditorModel, id: string, by: number) =>
  model.draft.edit((resume) => moveEntry(resume, id, by));

interface Acting {
  model: EditorModel;
  id: string;
  section: Section;
}

type Act = (acting: Acting) => void;

const withAlt: Readonly<Record<string, Act>> = {
  ArrowUp: ({ model, id }) => stepEntry(model, id, -1),
  ArrowDown: ({ model, id }) => stepEntry(model, id, 1),
};

const withControl: Readonly<Record<string, Act>> = {
  Enter: ({ model, section }) => startEntry(model, section),
  d: ({ model, id }) => copyEntry(model, id),
};

/** Alt with an arrow moves an entry, Ctrl+D copies it, Ctrl+Enter begins another of its section. */
export function onEntryKey(event: KeyboardEvent, acting: Acting) {
  if (event.defaultPrevented || event.isComposing || event.shiftKey) return;
  const control = event.ctrlKey || event.metaKey;
  if (control === event.altKey) return;
  const act = (control ? withControl : withAlt)[event.key];
  if (!act) return;
  event.preventDefault();
  act(acting);
}
