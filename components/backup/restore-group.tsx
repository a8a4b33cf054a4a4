import { type ComparedRecord, recordName } from '@/utils/backup/compare-backup';
import { type Choice, choiceFor } from '@/utils/backup/plan-restore';
import type { RecordStore } from '@/utils/storage/schema';
import { type TextKey, t } from '@/utils/text/text';
import { Disclosure } from '../ui/disclosure';
import { interfaceLocale } from '../ui/locale';
import { Select, type SelectOption } from '../ui/select';
import { differenceText } from './difference-text';
import { recordLabel, storeTexts } from './record-label';
import type { RestoreModel, RestoreState } from './restore-model';

interface Props {
  store: RecordStore;
  records: readonly ComparedRecord[];
  model: RestoreModel;
  state: Extract<RestoreState, { is: 'preview' }>;
}

type Standing = ComparedRecord['is'];

const counts: readonly (readonly [Standing, TextKey])[] = [
  ['new', 'restore_count_new'],
  ['differs', 'restore_count_differs'],
  ['removed', 'restore_count_removed'],
  ['same', 'restore_count_same'],
];

/** Above this the owner is not made to look at each. */
const mostShown = 8;

/** The records of one store: how many of each standing, and a choice for what differs. */
export function RestoreGroup({ store, records, ...rest }: Props) {
  const of = (is: Standing) => records.filter((record) => record.is === is);
  const facts = counts
    .map(([is, text]) => [of(is).length, text] as const)
    .filter(([count]) => count > 0)
    .map(([count, text]) => t(text, count.toLocaleString(interfaceLocale())));
  return (
    <fieldset class="restore-group">
      <legend class="restore-legend">
        {t(storeTexts[store])} <small>{facts.join(' · ')}</small>
      </legend>
      {of('new').length > 0 && <NewRecords records={of('new')} {...rest} />}
      {of('differs').length > 0 && <Choices records={of('differs')} {...rest} />}
      {of('removed').length > 0 && <Choices records={of('removed')} {...rest} />}
    </fieldset>
  );
}

type GroupProps = Omit<Props, 'store'>;

function NewRecords({ records, state }: GroupProps) {
  const names = records.map((record) => recordLabel(record, state.backup.content));
  const list = (
    <ul class="restore-names">
      {names.map((name, at) => (
        <li key={recordName(records[at]!)}>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= mostShown) return list;
  return <Disclosure summary={t('restore_show_all', names.length)}>{list}</Disclosure>;
}

function Choices(props: GroupProps) {
  const { records, model, state } = props;
  const each = records.map((record) => (
    <RecordChoice key={recordName(record)} record={record} model={model} state={state} />
  ));
  if (records.length === 1) return each;
  return (
    <>
      <ChoiceForAll {...props} />
      {records.length <= mostShown ? (
        each
      ) : (
        <Disclosure summary={t('restore_show_all', records.length)}>
          <div class="restore-choices">{each}</div>
        </Disclosure>
      )}
    </>
  );
}

const optionTexts: Readonly<
  Record<'differs' | 'removed', readonly (readonly [Choice, TextKey])[]>
> = {
  differs: [
    ['mine', 'restore_keep_mine'],
    ['file', 'restore_take_file'],
    ['both', 'restore_keep_both'],
  ],
  removed: [
    ['file', 'restore_bring_back'],
    ['mine', 'restore_leave_removed'],
  ],
};

const optionsOf = ({ store, is }: Pick<ComparedRecord, 'store' | 'is'>): SelectOption<Choice>[] =>
  optionTexts[is === 'removed' ? 'removed' : 'differs']
    .filter(([choice]) => choice !== 'both' || store === 'resumes')
    .map(([value, text]) => ({ value, label: t(text) }));

/** One choice for many; as they are where they differ among themselves. */
function ChoiceForAll({ records, model, state }: GroupProps) {
  const chosen = new Set(records.map((record) => choiceFor(record, state.choices)));
  const [only] = chosen;
  const value = chosen.size === 1 ? only! : '';
  const mixed = { value: '' as const, label: t('restore_mixed') };
  return (
    <Select
      label={t('restore_all')}
      value={value}
      options={[...(value ? [] : [mixed]), ...optionsOf(records[0]!)]}
      onChange={(choice) => {
        if (choice === '') return;
        for (const record of records) model.choose(recordName(record), choice);
      }}
    />
  );
}

function RecordChoice({
  record,
  model,
  state,
}: Omit<GroupProps, 'records'> & { record: ComparedRecord }) {
  return (
    <Select
      label={recordLabel(record, state.backup.content)}
      help={differenceText(record)}
      value={choiceFor(record, state.choices)}
      options={optionsOf(record)}
      onChange={(choice) => model.choose(recordName(record), choice)}
    />
  );
}
