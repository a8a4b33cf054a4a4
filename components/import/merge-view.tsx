import type { ComparedEntry, ImportChange } from '@/utils/formats/merge/import-change';
import { entryLabel } from '@/utils/resume/entry-label';
import { formatDates } from '@/utils/resume/format-dates';
import { t } from '@/utils/text/text';
import { resumeName } from '../editor/resume-list';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Disclosure } from '../ui/disclosure';
import { interfaceLocale } from '../ui/locale';
import { Notice } from '../ui/notice';
import { changeText, standingText } from './change-text';
import type { ImportState } from './import-model';
import type { MergeModel } from './merge-model';
import './merge-view.css';

interface Props {
  state: Extract<ImportState, { is: 'merging' }>;
  onSave: () => void;
  onBack: () => void;
}

/** What is new, what differs and what stays, each with a choice. Nothing is stored yet. */
export function MergeView({ state, onSave, onBack }: Props) {
  const { merge, saving, failure } = state;
  const { basics, entries } = merge.comparison.value;
  const mine = merge.mine.value;
  const of = (is: ComparedEntry['is']) => entries.filter((entry) => entry.is === is);
  const isNothing = basics.length === 0 && of('same').length === entries.length;
  return (
    <div class="merge">
      <div class="merge-head">
        <h2 class="merge-title">{t('merge_title', resumeName(mine))}</h2>
        <Button onClick={onBack}>{t('merge_back')}</Button>
        <Button
          look="primary"
          busy={saving}
          disabled={merge.merged.value === mine}
          onClick={onSave}
        >
          {t('merge_save')}
        </Button>
      </div>
      {failure && (
        <Notice tone="error" title={t('not_saved_title')}>
          {failureText(failure)}
        </Notice>
      )}
      {isNothing && <Notice title={t('merge_nothing')}>{t('merge_nothing_text')}</Notice>}
      {basics.length > 0 && (
        <fieldset class="merge-group">
          <legend class="merge-legend">{t('outline_basics')}</legend>
          <Choices merge={merge} changes={basics} />
        </fieldset>
      )}
      {of('new').length > 0 && (
        <fieldset class="merge-group">
          <legend class="merge-legend">{t('merge_new')}</legend>
          {of('new').map(({ imported, changes }) => (
            <Choices key={imported.id} merge={merge} changes={changes} help={datesOf(imported)} />
          ))}
        </fieldset>
      )}
      {of('differs').map(({ imported, changes }) => (
        <fieldset key={imported.id} class="merge-group">
          <legend class="merge-legend">
            {entryLabel(imported) || t('unnamed')} <small>{datesOf(imported)}</small>
          </legend>
          <Choices merge={merge} changes={changes} />
        </fieldset>
      ))}
      {of('same').length > 0 && (
        <Disclosure summary={t('merge_same', of('same').length)}>
          <ul class="merge-same">
            {of('same').map(({ imported }) => (
              <li key={imported.id}>{entryLabel(imported) || t('unnamed')}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

const datesOf = (entry: ComparedEntry['imported']) =>
  formatDates(entry, interfaceLocale(), t('date_now'));

interface ChoicesProps {
  merge: MergeModel;
  changes: readonly ImportChange[];
  help?: string;
}

function Choices({ merge, changes, help }: ChoicesProps) {
  return changes.map((change) => (
    <Checkbox
      key={change.id}
      label={changeText(change)}
      help={standingText(change) ?? help}
      checked={merge.taken.value.has(change.id)}
      onChange={(isTaken) => merge.take(change.id, isTaken)}
    />
  ));
}
