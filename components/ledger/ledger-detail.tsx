import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LedgerRow } from '@/utils/ledger/ledger-rows';
import { fold } from '@/utils/posting/fold';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { TrashIcon } from '../ui/icons';
import { dayText, linkOf, rowName, rowPlace, rowTitle } from './ledger-names';
import type { LedgerProps } from './ledger-page';
import { OwnPart } from './own-part';
import { Shared } from './shared';

interface Props extends LedgerProps {
  row: LedgerRow;
  onOpen: (id: string) => void;
}

/** One row: what the owner keeps about it, what was shared, and the posting as it was. */
export function LedgerDetail({ model, row, onOpen }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const place = rowPlace(row);
  const link = linkOf(row.url);
  return (
    <article class="ledger-detail">
      <p>
        <a href="#ledger">{t('ledger_back')}</a>
      </p>
      <header>
        <h2 class="ledger-title" tabIndex={-1} ref={heading} dir="auto">
          {rowTitle(row)}
        </h2>
        {place && <p dir="auto">{place}</p>}
        {link && (
          <p class="ledger-address">
            <a href={link} target="_blank" rel="noopener noreferrer">
              {row.url}
            </a>
          </p>
        )}
      </header>
      <OwnPart model={model} application={row.applications[0]} />
      {row.applications.map((application) => (
        <Shared key={application.id} model={model} application={application} />
      ))}
      <KeptPosting row={row} />
      <SameOrganization model={model} row={row} />
      <div>
        <Button
          look="danger"
          icon={<TrashIcon />}
          aria-label={t('ledger_remove_named', rowName(row))}
          onClick={async () => {
            await model.remove(row);
            onOpen('');
          }}
        >
          {t('ledger_remove')}
        </Button>
      </div>
    </article>
  );
}

/** Postings vanish; what it said stays. */
function KeptPosting({ row: { posting } }: Pick<Props, 'row'>) {
  if (!posting?.text) return null;
  return (
    <Card>
      <Disclosure summary={t('ledger_posting', dayText(posting.readAt))}>
        <p class="ledger-posting" dir="auto" lang={posting.language || undefined}>
          {posting.text}
        </p>
      </Disclosure>
    </Card>
  );
}

function SameOrganization({ model, row }: Pick<Props, 'model' | 'row'>) {
  const name = fold(row.organization);
  const others = model.rows.value.filter(
    ({ id, organization }) => id !== row.id && name !== '' && fold(organization) === name,
  );
  if (others.length === 0) return null;
  return (
    <Card title={t('ledger_others', row.organization)}>
      <ul class="ledger-others">
        {others.map((other) => (
          <li key={other.id}>
            <a href={`#ledger/${other.id}`} dir="auto">
              {rowTitle(other)}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
