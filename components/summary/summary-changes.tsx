import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { UndoIcon } from '../ui/icons';
import type { SummaryModel } from './summary-model';

/** That the owner changed the summary, and the ways back. */
export const SummaryChanges = ({ model }: { model: SummaryModel }) =>
  model.isEdited.value ? (
    <div class="summary-changes">
      <span class="summary-changes-text">{t('changes_text')}</span>
      <Button size="s" icon={<UndoIcon />} onClick={model.undoEdit}>
        {t('changes_undo')}
      </Button>
      <Button size="s" look="quiet" onClick={model.resetEdits}>
        {t('changes_reset')}
      </Button>
    </div>
  ) : null;
