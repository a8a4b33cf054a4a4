import type { LedgerRow } from '@/utils/ledger/ledger-rows';
import { type ApplicationStatus, applicationStatuses } from '@/utils/storage/application';
import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { DownloadIcon, SearchIcon } from '../ui/icons';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { dayText, rowPlace, rowTitle } from './ledger-names';
import type { LedgerProps } from './ledger-page';
import { statusTexts, statusTones } from './ledger-words';
import { WeekChart } from './week-chart';

export function LedgerList({ model }: LedgerProps) {
  const rows = model.rows.value;
  const shown = model.shown.value;
  return (
    <div class="ledger-list">
      <WeekChart applications={rows.flatMap(({ applications }) => applications)} />
      <Search model={model} />
      <div class="ledger-bar">
        <p class="ledger-count" role="status">
          {shown.length === rows.length
            ? countText(rows.length, { one: 'ledger_count_one', other: 'ledger_count_other' })
            : countText(
                shown.length,
                { one: 'ledger_found_one', other: 'ledger_found_other' },
                rows.length,
              )}
        </p>
        {shown.length > 0 && <Exports model={model} />}
      </div>
      {shown.length > 0 && (
        <ul class="ledger-rows">
          {shown.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Search({ model }: LedgerProps) {
  const wanted = model.wanted.value;
  const counts = Map.groupBy(model.rows.value, ({ applications }) => applications[0].status);
  const options = applicationStatuses.map((status) => ({
    value: status,
    label: t('ledger_filter_count', t(statusTexts[status]), counts.get(status)?.length ?? 0),
  }));
  return (
    <search class="ledger-search">
      <TextField
        type="search"
        label={t('ledger_search')}
        icon={<SearchIcon />}
        value={wanted.words}
        onInput={(words) => model.find({ words })}
      />
      <Select<ApplicationStatus | 'all'>
        label={t('ledger_status')}
        value={wanted.status}
        options={[{ value: 'all', label: t('ledger_filter_all') }, ...options]}
        onChange={(status) => model.find({ status })}
      />
    </search>
  );
}

const Exports = ({ model }: LedgerProps) => (
  <div class="ledger-exports">
    {(['csv', 'json'] as const).map((format) => (
      <Button
        key={format}
        size="s"
        look="quiet"
        icon={<DownloadIcon />}
        aria-label={t('ledger_export_label', format.toUpperCase())}
        onClick={() => model.saveAs(format)}
      >
        {format.toUpperCase()}
      </Button>
    ))}
  </div>
);

function Row({ row }: { row: LedgerRow }) {
  const [{ status, nextDate }] = row.applications;
  const place = rowPlace(row);
  return (
    <li class="ledger-row">
      <a class="ledger-link" href={`#ledger/${row.id}`} dir="auto">
        {rowTitle(row)}
      </a>
      <Badge tone={statusTones[status]}>{t(statusTexts[status])}</Badge>
      {place && (
        <p class="ledger-place" dir="auto">
          {place}
        </p>
      )}
      <p class="ledger-days">
        {nextDate ? t('ledger_next_on', dayText(nextDate)) : dayText(row.touched)}
      </p>
    </li>
  );
}
