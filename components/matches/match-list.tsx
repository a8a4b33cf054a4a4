import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { countText } from '../ui/count-text';
import { Disclosure } from '../ui/disclosure';
import { MatchItem, type MatchItemActions } from './match-item';
import type { MatchRow } from './match-rows';
import './match-list.css';

interface Props extends MatchItemActions {
  rows: readonly MatchRow[];
}

/** More are not compared one by one; the rest is a click away. */
const mostShown = 40;

const speaks = ({ share, picked, choice }: MatchRow) =>
  share > 0 || picked || choice !== 'suggested';

/** The owner's entries for a posting, best first; those it does not speak to are folded away. */
export function MatchList({ rows, ...actions }: Props) {
  const speaking = rows.filter(speaks);
  const less = speaking.slice(mostShown);
  const others = rows.filter((row) => !speaks(row));
  const picked = rows.filter((row) => row.picked).length;
  return (
    <Card
      flush
      title={t('matches_title')}
      actions={
        <Badge tone="accent">
          {countText(picked, { one: 'matches_picked_one', other: 'matches_picked_other' })}
        </Badge>
      }
    >
      {speaking.length === 0 && <p class="matches-none">{t('matches_none')}</p>}
      <MatchItems rows={speaking.slice(0, mostShown)} {...actions} />
      <Folded
        summary={countText(less.length, { one: 'matches_less_one', other: 'matches_less_other' })}
        rows={less}
        {...actions}
      />
      <Folded
        summary={countText(others.length, {
          one: 'matches_others_one',
          other: 'matches_others_other',
        })}
        rows={others}
        {...actions}
      />
    </Card>
  );
}

const MatchItems = ({ rows, ...actions }: Props) => (
  <ol class="matches">
    {rows.map((row) => (
      <MatchItem key={row.entry.id} row={row} {...actions} />
    ))}
  </ol>
);

const Folded = ({ summary, rows, ...actions }: Props & { summary: string }) =>
  rows.length === 0 ? null : (
    <div class="matches-others">
      <Disclosure summary={summary}>
        <MatchItems rows={rows} {...actions} />
      </Disclosure>
    </div>
  );
