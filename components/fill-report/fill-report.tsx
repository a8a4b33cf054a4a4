import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { AnswerField } from '../form-review/answer-field';
import type { FormModel, FormState } from '../form-review/form-model';
import { LeftFields } from '../form-review/left-fields';
import { Button } from '../ui/button';
import { RefreshIcon, UndoIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { AppearedFields } from './appeared-fields';
import { Corrections } from './corrections';
import { LearnedAnswers } from './learned-answers';
import { reportOf } from './report-of';
import { RowTroubles } from './row-troubles';
import { RowsToCome } from './rows-to-come';
import { StillEmpty } from './still-empty';
import { StuckFields } from './stuck-fields';
import { Troubles } from './troubles';
import { UndoNotice } from './undo-notice';
import './fill-report.css';

export { Filling } from './filling';

interface Props {
  model: FormModel;
  resume: Resume | undefined;
  state: Extract<FormState, { is: 'filled' }>;
  onAgain: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** What became of a fill, and the way back. */
export function FillReport({ model, resume, state, onAgain, onCopy }: Props) {
  const steps = model.steps.value;
  const view = reportOf(state.report, model.fields.value, steps);
  const { undo } = state;
  const undone = undo !== undefined && undo !== 'undoing';
  return (
    <>
      {undone ? (
        <UndoNotice undo={undo} fields={model.fields.value} />
      ) : (
        <>
          <Notice
            tone={view.stuck.length === view.written ? 'good' : 'warn'}
            title={t('report_title', view.stuck.length, view.written)}
          >
            {t('report_text')}
          </Notice>
          <AppearedFields fields={view.appeared} />
          <RowTroubles rows={state.report.rows ?? []} />
          <RowsToCome entries={model.toCome.value} />
          <Troubles troubles={view.troubles} steps={steps} onCopy={onCopy} />
          <AnswerField model={model.answering} />
          {model.answering.kept.value && (
            <Notice tone="good">
              {t('answer_kept', model.answering.kept.value, t('report_again'))}
            </Notice>
          )}
          <LearnedAnswers model={model.answering} />
          <Corrections model={model.learning} resume={resume} />
          <StillEmpty fields={view.stillEmpty} />
          <StuckFields stuck={view.stuck} />
          <LeftFields
            groups={view.left}
            summary={{ one: 'report_left_one', other: 'report_left_other' }}
            answering={model.answering}
          />
        </>
      )}
      <div class="action-bar">
        <p class="action-bar-text">{t('form_never_submits')}</p>
        <Button icon={<RefreshIcon />} onClick={onAgain}>
          {t('report_again')}
        </Button>
        {!undone && (
          <Button icon={<UndoIcon />} busy={undo === 'undoing'} onClick={model.undo}>
            {t('report_undo')}
          </Button>
        )}
      </div>
    </>
  );
}
