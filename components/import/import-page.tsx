import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Spinner } from '../ui/spinner';
import { ImportChooser } from './import-chooser';
import { ImportDraftView } from './import-draft';
import type { ImportModel } from './import-model';
import { MergeView } from './merge-view';

export interface ImportPageProps {
  model: ImportModel;
  onSaved: (resume: Resume) => void;
}

/** From a file or a text to a resume: choose, look and correct, save. */
export function ImportPage({ model, onSaved }: ImportPageProps) {
  const state = model.state.value;
  const save = async () => {
    const saved = await model.save();
    if (saved.ok) onSaved(saved.value);
  };
  switch (state.is) {
    case 'choosing':
      return <ImportChooser model={model} />;
    case 'reading':
      return (
        <p aria-busy="true">
          <Spinner /> {t('import_reading', state.name)}
        </p>
      );
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
