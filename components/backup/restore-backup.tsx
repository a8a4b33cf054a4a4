import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { mostBytes } from '@/utils/backup/backup';
import { t } from '@/utils/text/text';
import { fileSize } from '../files/file-texts';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { countText } from '../ui/count-text';
import { DropZone } from '../ui/drop-zone';
import { UndoIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { TextField } from '../ui/text-field';
import type { RestoreModel, RestoreRefusal, RestoreState } from './restore-model';
import { RestorePreview } from './restore-preview';

interface Props {
  model: RestoreModel;
}

/** From a file to a comparison to what is kept, and back again. */
export function RestoreBackup({ model }: Props) {
  return (
    <Card title={t('restore_title')}>
      <RestoreStep model={model} />
    </Card>
  );
}

function RestoreStep({ model }: Props) {
  const state = model.state.value;
  switch (state.is) {
    case 'choosing':
      return <Choosing model={model} failure={state.failure} />;
    case 'reading':
      return <Progress label={t('restore_reading', state.name)} />;
    case 'locked':
      return <Locked model={model} state={state} />;
    case 'preview':
      return <RestorePreview model={model} state={state} />;
    case 'restored':
      return <Restored model={model} state={state} />;
    case 'undone':
      return <Undone model={model} left={state.left} />;
  }
}

function refusalText(name: string, why: RestoreRefusal): string {
  switch (why) {
    case 'not-a-backup':
      return t('restore_not_a_backup', name);
    case 'newer':
      return t('restore_newer', name);
    case 'damaged':
      return t('restore_damaged', name);
    case 'too-large':
      return t('restore_too_large', name, fileSize(mostBytes));
    default:
      return t('restore_unreadable', name);
  }
}

function Choosing({
  model,
  failure,
}: Props & { failure: Extract<RestoreState, { is: 'choosing' }>['failure'] }) {
  return (
    <div class="backup-form">
      {failure && (
        <Notice tone="error" title={t('restore_failed')}>
          {refusalText(failure.name, failure.why)}
        </Notice>
      )}
      <DropZone
        label={t('restore_choose')}
        accept=".bespoke,.json,application/json"
        onFile={model.readFile}
      >
        {t('restore_formats')}
      </DropZone>
    </div>
  );
}

function Locked({ model, state }: Props & { state: Extract<RestoreState, { is: 'locked' }> }) {
  const [passphrase, setPassphrase] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Whoever has chosen the file, or mistyped, goes on by typing.
  useLayoutEffect(() => form.current!.querySelector('input')!.focus(), []);
  return (
    <form
      ref={form}
      class="backup-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.open(passphrase);
      }}
    >
      <p class="backup-locked">{t('restore_locked', state.name)}</p>
      <TextField
        type="password"
        autocomplete="current-password"
        label={t('restore_passphrase')}
        error={state.isWrong ? t('restore_wrong') : undefined}
        value={passphrase}
        onInput={setPassphrase}
      />
      <div class="backup-actions">
        <Button type="submit" look="primary" disabled={passphrase === ''}>
          {t('restore_open')}
        </Button>
        <Button onClick={model.startOver}>{t('restore_other_file')}</Button>
      </div>
    </form>
  );
}

function Restored({ model, state }: Props & { state: Extract<RestoreState, { is: 'restored' }> }) {
  return (
    <div class="backup-form">
      {state.failure && (
        <Notice tone="error" title={t('not_saved_title')}>
          {failureText(state.failure)}
        </Notice>
      )}
      <Notice
        tone="good"
        title={countText(state.count, { one: 'restore_done_one', other: 'restore_done' })}
        actions={
          <>
            <Button size="s" icon={<UndoIcon />} onClick={model.undo}>
              {t('undo')}
            </Button>
            <Button size="s" onClick={model.startOver}>
              {t('restore_finish')}
            </Button>
          </>
        }
      >
        {t('restore_done_text', state.name)}
      </Notice>
    </div>
  );
}

function Undone({ model, left }: Props & { left: number }) {
  return (
    <div class="backup-form">
      <Notice title={t('restore_undone')}>
        {left > 0 &&
          countText(left, { one: 'restore_undone_left_one', other: 'restore_undone_left' })}
      </Notice>
      <Choosing model={model} failure={undefined} />
    </div>
  );
}
