import { appliedAt } from '@/utils/ledger/applied-at';
import type { Application } from '@/utils/storage/application';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { CheckIcon, PinIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { dayText } from './ledger-names';
import { statusTexts } from './ledger-words';
import type { StandingModel } from './standing-model';

interface Props {
  model: StandingModel;
}

/** Says that the owner has been here before; nothing where they have not. */
export function Standing({ model }: Props) {
  const { here, elsewhere } = model.before.value;
  if (here) return <Here model={model} here={here} />;
  const [latest] = elsewhere;
  if (!latest) return null;
  return (
    <Notice actions={<Open model={model} to={latest} />}>
      {countText(elsewhere.length, {
        one: 'standing_elsewhere_one',
        other: 'standing_elsewhere_other',
      })}
    </Notice>
  );
}

function Here({ model, here }: Props & { here: Application }) {
  const applied = appliedAt(here);
  return (
    <Notice
      title={
        applied ? t('standing_applied', dayText(applied)) : t('standing_saved', dayText(here.at))
      }
      actions={
        <>
          {!applied && (
            <Button size="s" icon={<CheckIcon />} onClick={model.markApplied}>
              {t('standing_mark')}
            </Button>
          )}
          <Open model={model} to={here} />
        </>
      }
    >
      {applied && here.status !== 'applied' && t('standing_status', t(statusTexts[here.status]))}
    </Notice>
  );
}

const Open = ({ model, to }: Props & { to: Application }) => (
  <Button size="s" look="quiet" onClick={() => model.open(to.id)}>
    {t('standing_open')}
  </Button>
);

/** Keeps the posting at hand, where it is not kept yet. */
export function SavePosting({ model }: Props) {
  if (!model.isKnown.value || model.before.value.here) return null;
  return (
    <div>
      <Button size="s" look="quiet" icon={<PinIcon />} onClick={model.save}>
        {t('standing_save')}
      </Button>
    </div>
  );
}
