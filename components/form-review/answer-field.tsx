import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { useFocusInside } from '../ui/use-focus-inside';
import type { AnsweringModel, Question } from './answering-model';
import { fieldLabel } from './field-label';

/** As long as the owner is answering a question of the form: a place to do so. It is kept with their answers. */
export function AnswerField({ model }: { model: AnsweringModel }) {
  const asked = model.asked.value;
  return asked && <Answering key={asked.field.ref} asked={asked} model={model} />;
}

function Answering({ asked, model }: { asked: Question; model: AnsweringModel }) {
  const answering = useFocusInside<HTMLDivElement>();
  const failure = model.failure.value;
  return (
    <div ref={answering}>
      <Card title={fieldLabel(asked.field)}>
        {failure && <Notice tone="error">{failureText(failure)}</Notice>}
        <AnswerControl asked={asked} onWrite={model.write} />
        <div class="answer-actions">
          <Button onClick={model.leave}>{t('answer_leave')}</Button>
          <Button
            look="primary"
            disabled={asked.text.trim() === ''}
            onClick={() => void model.keep(asked)}
          >
            {t('answer_keep')}
          </Button>
        </div>
      </Card>
    </div>
  );
}

interface ControlProps {
  asked: Question;
  onWrite: (text: string) => void;
}

/** Of a list, one of its choices. */
function AnswerControl({ asked: { field, text }, onWrite }: ControlProps) {
  const choices = field.options.map(({ label }) => label).filter(Boolean);
  if (choices.length < 2)
    return (
      <TextArea
        label={t('answer_label')}
        help={t('answer_help')}
        value={text}
        rows={2}
        onInput={onWrite}
      />
    );
  return (
    <Select
      label={t('answer_label')}
      help={t('answer_help')}
      value={text}
      options={['', ...choices].map((choice) => ({ value: choice, label: choice }))}
      onChange={onWrite}
    />
  );
}
