import { type Application, applicationStatuses } from '@/utils/storage/application';
import { t } from '@/utils/text/text';
import { SavingState } from '../editor/saving-state';
import { Card } from '../ui/card';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { dayText } from './ledger-names';
import type { LedgerProps } from './ledger-page';
import { statusTexts } from './ledger-words';

interface Props extends LedgerProps {
  application: Application;
}

/** What the owner keeps about an application, saved as it is typed. */
export function OwnPart({ model, application }: Props) {
  const { is } = model.saving.value;
  return (
    // Beside a status, a "Saved" that nobody asked for reads as one.
    <Card title={t('ledger_own')} actions={is !== 'untouched' && <SavingState is={is} />}>
      <div class="ledger-own">
        <Select
          label={t('ledger_status')}
          value={application.status}
          options={applicationStatuses.map((value) => ({ value, label: t(statusTexts[value]) }))}
          onChange={(status) => model.setStatus(application, status)}
        />
        <TextField
          type="date"
          label={t('ledger_next_date')}
          value={application.nextDate}
          onInput={(day) => model.setNextDate(application, day)}
        />
      </div>
      <TextArea
        label={t('ledger_notes')}
        rows={4}
        dir="auto"
        value={application.notes}
        onInput={(notes) => model.setNotes(application, notes)}
      />
      <History application={application} />
    </Card>
  );
}

function History({ application: { history } }: Pick<Props, 'application'>) {
  if (history.length === 0) return null;
  return (
    <ol class="ledger-history" aria-label={t('ledger_history')}>
      {history.map(({ status, at }) => (
        <li key={at}>{t('ledger_history_line', t(statusTexts[status]), dayText(at))}</li>
      ))}
    </ol>
  );
}
