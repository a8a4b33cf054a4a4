import { daysLeft, type Removed } from '@/utils/storage/trash';
import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Dialog } from '../ui/dialog';
import { EmptyState } from '../ui/empty-state';
import { IconButton } from '../ui/icon-button';
import { TrashIcon, UndoIcon } from '../ui/icons';
import { interfaceLocale } from '../ui/locale';
import { Notice } from '../ui/notice';
import { removedKind, removedName } from './removed-name';
import type { TrashModel } from './trash-model';
import './trash.css';

interface Props {
  model: TrashModel;
}

/** What was removed in the last 30 days, to be put back or to be gone. */
export function TrashPage({ model }: Props) {
  const state = model.state.value;
  const failure = model.failure.value;
  if (state.is === 'loading') return null;
  const { removed } = state;
  return (
    <div class="trash">
      {failure && (
        <Notice tone="error" title={t('trash_failed', removedName(failure.of))}>
          {failure.why === 'taken' ? t('trash_taken') : failureText(failure.why)}
        </Notice>
      )}
      {removed.length === 0 ? (
        <EmptyState icon={<TrashIcon size={20} />} title={t('trash_empty')} />
      ) : (
        <>
          <ul class="trash-items">
            {removed.map((one) => (
              <TrashItem key={one.key} removed={one} model={model} />
            ))}
          </ul>
          <div>
            <Button icon={<TrashIcon />} onClick={() => model.ask(removed)}>
              {t('trash_remove_all')}
            </Button>
          </div>
        </>
      )}
      <Question model={model} />
    </div>
  );
}

const dayOf = (at: string) =>
  new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium' }).format(new Date(at));

function TrashItem({ removed, model }: Props & { removed: Removed }) {
  const name = removedName(removed);
  const left = countText(daysLeft(removed, Date.now()), {
    one: 'trash_day_left',
    other: 'trash_days_left',
  });
  return (
    <li class="trash-item">
      <div class="trash-item-text">
        <p class="trash-item-name">{name}</p>
        <p class="trash-item-facts">
          {[removedKind(removed), t('trash_removed_on', dayOf(removed.at)), left].join(' · ')}
        </p>
      </div>
      <div class="trash-item-actions">
        <IconButton
          label={t('trash_put_back_named', name)}
          icon={<UndoIcon />}
          onClick={() => model.putBack(removed)}
        />
        <IconButton
          label={t('trash_remove_named', name)}
          icon={<TrashIcon />}
          onClick={() => model.ask([removed])}
        />
      </div>
    </li>
  );
}

/** The one thing in Bespoke that cannot be taken back is asked for twice. */
function Question({ model }: Props) {
  const asking = model.asking.value;
  const [first] = asking;
  if (!first) return null;
  return (
    <Dialog
      title={
        asking.length === 1
          ? t('trash_ask_named', removedName(first))
          : countText(asking.length, { one: 'trash_ask_one', other: 'trash_ask_all' })
      }
      onClose={() => model.answer(false)}
      actions={
        <>
          <Button onClick={() => model.answer(false)}>{t('trash_keep')}</Button>
          <Button look="primary" onClick={() => model.answer(true)}>
            {t('trash_remove')}
          </Button>
        </>
      }
    >
      <p>{t('trash_ask_text')}</p>
    </Dialog>
  );
}
