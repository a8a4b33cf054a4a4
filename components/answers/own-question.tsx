import type { Answer } from '@/utils/form/answers';
import { t } from '@/utils/text/text';
import { IconButton } from '../ui/icon-button';
import { TrashIcon } from '../ui/icons';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import type { AnswersModel } from './answers-model';

interface Props {
  row: Answer;
  model: AnswersModel;
}

/** A question kept by its words, and what to say to it. */
export function OwnQuestion({ row, model }: Props) {
  return (
    <div class="own-question">
      <div class="own-question-fields">
        <TextField
          label={t('question_label')}
          value={row.question}
          onInput={(question) => model.set(row.id, { question })}
        />
        <TextArea
          label={t('answer_label')}
          value={row.answer}
          rows={2}
          spellcheck
          onInput={(answer) => model.set(row.id, { answer })}
        />
      </div>
      <IconButton
        label={t('question_remove')}
        icon={<TrashIcon />}
        onClick={() => model.remove(row.id)}
      />
    </div>
  );
}
