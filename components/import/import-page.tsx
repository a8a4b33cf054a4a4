import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Resume } from '@/utils/resume/schema';
import { ImportChooser } from './import-chooser';
import { ImportDraftView } from './import-draft';
import type { ImportModel } from './import-model';
import { ImportReading } from './import-reading';
import { MergeView } from './merge-view';

export interface ImportPageProps {
  model: ImportModel;
  onSaved: (resume: Resume) => void;
}

/** From a file or a text to a resume: choose, look and correct, save. */
export function ImportPage({ model, onSaved }: ImportPageProps) {
  const state = model.state.value;
  const before = useRef(state.is);
  const wasReading = before.current === 'reading';
  useLayoutEffect(() => {
    before.current = state.is;
  }, [state.is]);
  const save = async () => {
    const saved = await model.save();
    if (saved.ok) onSaved(saved.value);
  };
  switch (state.is) {
    case 'choosing':
      return <ImportChooser model={model} takesFocus={wasReading} />;
    case 'reading':
      return <ImportReading name={state.name} onStop={model.startOver} />;
    case 'draft':
      return (
        <ImportDraftView
          state={state}
          onCancel={model.startOver}
          onMerge={model.mergeInto}
          onSave={save}
        />
      );
    case 'merging':
      return <MergeView state={state} onSave={save} onBack={model.backToDraft} />;
  }
}
