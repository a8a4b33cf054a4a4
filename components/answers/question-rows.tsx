import type { Answer } from '@/utils/form/answers';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { CountrySelect } from '../ui/country-select';
import { IconButton } from '../ui/icon-button';
import { TrashIcon } from '../ui/icons';
import { PlusIcon } from '../ui/page-icons';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import type { AnswersModel } from './answers-model';
import type { Question } from './questions';

interface Props {
  question: Question;
  model: AnswersModel;
}

/** One question: an answer, or one for each country where it matters. */
export function QuestionRows({ question, model }: Props) {
  const state = model.state.value;
  const rows = state.is === 'ready' ? state.rows.filter(({ kind }) => kind === question.kind) : [];
  if (question.byCountry) return <CountryRows question={question} model={model} rows={rows} />;
  return rows.map((row) => (
    <AnswerField
      key={row.id}
      label={t(question.text)}
      question={question}
      row={row}
      onChange={(own) => model.set(row.id, own)}
    />
  ));
}

function CountryRows({ question, model, rows }: Props & { rows: readonly Answer[] }) {
  const taken = rows.map(({ country }) => country);
  return (
    <fieldset class="question">
      <legend class="question-text">{t(question.text)}</legend>
      {rows.map((row) => (
        <div key={row.id} class="question-row">
          <CountrySelect
            label={t('answer_country')}
            value={row.country}
            none={t('answer_any_country')}
            except={taken}
            onChange={(country) => model.set(row.id, { country })}
          />
          <AnswerField
            label={t('answer_label')}
            question={question}
            row={row}
            onChange={(own) => model.set(row.id, own)}
          />
          {rows.length > 1 && (
            <IconButton
              label={t('answer_remove')}
              icon={<TrashIcon />}
              onClick={() => model.remove(row.id)}
            />
          )}
        </div>
      ))}
      {rows.every(({ answer }) => answer !== '') && (
        <div>
          <Button
            size="s"
            look="quiet"
            icon={<PlusIcon />}
            onClick={() => model.add({ kind: question.kind })}
          >
            {t('add_country')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  question: Question;
  row: Answer;
  onChange: (own: Partial<Answer>) => void;
}

/** What forms are told: their own words for it are found when a form is filled. */
const yesOrNo = ['Yes', 'No'] as const;

function AnswerField({ label, question, row, onChange }: FieldProps) {
  if (question.takes === 'text' || !['', ...yesOrNo].includes(row.answer)) {
    return (
      <TextField
        label={label}
        value={row.answer}
        placeholder={question.example && t(question.example)}
        onInput={(answer) => onChange({ answer })}
      />
    );
  }
  return (
    <Select
      label={label}
      value={row.answer}
      options={[
        { value: '', label: t('answer_none') },
        { value: yesOrNo[0], label: t('answer_yes') },
        { value: yesOrNo[1], label: t('answer_no') },
      ]}
      onChange={(answer) => onChange({ answer })}
    />
  );
}
