import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Disclosure } from '../ui/disclosure';
import { IconButton } from '../ui/icon-button';
import { TrashIcon } from '../ui/icons';
import { PlusIcon } from '../ui/page-icons';
import type { EditorModel } from './editor-model';
import { placeLine, removalOfLine, unplacedLines } from './unplaced';
import './unplaced-list.css';

/** What an import could not place, to be put into the part at hand, or let go. Nothing where all found its place. */
export function UnplacedList({ model }: { model: EditorModel }) {
  const { draft, selected } = model;
  const lines = unplacedLines(draft.resume.value);
  if (lines.length === 0) return null;
  return (
    <div class="unplaced">
      <Disclosure
        summary={countText(lines.length, {
          one: 'import_unplaced_one',
          other: 'import_unplaced_other',
        })}
      >
        <p class="unplaced-help">{t('unplaced_help')}</p>
        <ul class="unplaced-lines">
          {lines.map((line, at) => (
            <li key={at} class="unplaced-line">
              <bdi class="unplaced-text">{line}</bdi>
              <Button
                size="s"
                icon={<PlusIcon />}
                aria-label={t('unplaced_place_named', line)}
                onClick={() => draft.edit(placeLine(at, selected.value))}
              >
                {t('unplaced_place')}
              </Button>
              <IconButton
                label={t('unplaced_remove_named', line)}
                icon={<TrashIcon />}
                onClick={() => draft.remove(removalOfLine(draft.resume.value, at))}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
