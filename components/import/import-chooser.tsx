import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { DropZone } from '../ui/drop-zone';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-area';
import type { ImportModel } from './import-model';
import { refusalText } from './refusal-text';
import './import-chooser.css';

/** Told by content once chosen; this only narrows the system's dialog. */
const accepted =
  '.pdf,.docx,.zip,.csv,.json,.yaml,.yml,.xml,.html,.htm,.txt,.md,.markdown,application/pdf,application/json,text/*';

interface Props {
  model: ImportModel;
  /** What had the focus is gone with the step before. */
  takesFocus: boolean;
}

/** Three ways in: a file, a text, the sample. */
export function ImportChooser({ model, takesFocus }: Props) {
  const chooser = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) chooser.current!.querySelector('button')!.focus();
  }, []);
  const state = model.state.value;
  const [text, setText] = useState('');
  const failure = state.is === 'choosing' ? state.failure : undefined;
  return (
    <div class="import-chooser" ref={chooser}>
      {failure && (
        <Notice tone="error" title={t('import_failed')}>
          {refusalText(failure.name, failure.reason)}
        </Notice>
      )}
      <DropZone label={t('import_file')} accept={accepted} onFile={model.readFile}>
        {t('import_formats')}
      </DropZone>
      <div class="import-chooser-text">
        <TextArea
          label={t('import_paste')}
          help={t('import_paste_help')}
          rows={6}
          value={text}
          onInput={setText}
        />
        <div class="import-chooser-actions">
          <Button look="primary" disabled={text.trim() === ''} onClick={() => model.readText(text)}>
            {t('import_read_text')}
          </Button>
        </div>
      </div>
      <p class="import-chooser-sample">
        <span>{t('import_sample_text')}</span>
        <Button size="s" onClick={model.readSample}>
          {t('import_sample')}
        </Button>
      </p>
    </div>
  );
}
