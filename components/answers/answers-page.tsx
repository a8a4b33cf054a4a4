import { t } from '@/utils/text/text';
import { SavingState } from '../editor/saving-state';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { PlusIcon } from '../ui/page-icons';
import { Suggestions } from '../ui/suggestions';
import { UndoBar } from '../ui/undo-bar';
import type { AnswersModel } from './answers-model';
import { OwnQuestion } from './own-question';
import { QuestionRows } from './question-rows';
import { openQuestions, type Question, sensitiveQuestions, usualQuestions } from './questions';
import './answers.css';

/** What the owner says to the questions that forms ask again and again. */
export function AnswersPage({ model }: { model: AnswersModel }) {
  const state = model.state.value;
  const saving = model.saving.value;
  const removed = model.removed.value;
  if (state.is === 'loading') return null;
  const own = state.rows.filter(({ kind }) => kind === 'question');
  return (
    <div class="answers">
      <div class="answers-state">
        <SavingState is={saving.is} />
      </div>
      {saving.is === 'failed' && (
        <Notice
          tone="error"
          title={t('not_saved_title')}
          actions={
            <Button size="s" onClick={model.retry}>
              {t('try_again')}
            </Button>
          }
        >
          {failureText(saving.why)}
        </Notice>
      )}
      <Card title={t('answers_usual')}>
        <Questions questions={usualQuestions} model={model} />
      </Card>
      <Card title={t('answers_own')}>
        <p class="answers-help">{t('answers_own_help')}</p>
        <div class="answers-list">
          {own.map((row) => (
            <OwnQuestion key={row.id} row={row} model={model} />
          ))}
          <div>
            <Button size="s" icon={<PlusIcon />} onClick={() => model.add()}>
              {t('add_question')}
            </Button>
          </div>
        </div>
        <Suggestions
          lead={t('answers_open')}
          words={openQuestions
            .map((question) => t(question))
            .filter((text) => !own.some(({ question }) => question === text))}
          labelOf={(text) => t('question_take', text)}
          onAdd={(question) => model.add({ question })}
        />
      </Card>
      <Card title={t('answers_sensitive')}>
        <p class="answers-help">{t('answers_sensitive_help')}</p>
        <Questions questions={sensitiveQuestions} model={model} />
      </Card>
      {removed && (
        <UndoBar
          text={t('removed_named', removed.question)}
          onUndo={model.undo}
          onDismiss={model.dismiss}
        />
      )}
    </div>
  );
}

interface Props {
  questions: readonly Question[];
  model: AnswersModel;
}

function Questions({ questions, model }: Props) {
  return (
    <div class="answers-list">
      {questions.map((question) => (
        <QuestionRows key={question.kind} question={question} model={model} />
      ))}
    </div>
  );
}
