import { useId, useState } from 'preact/hooks';
import { entryLabel } from '@/utils/resume/entry-label';
import { formatDates } from '@/utils/resume/format-dates';
import { t } from '@/utils/text/text';
import { Checkbox } from '../ui/checkbox';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/icon-button';
import { ChevronIcon, HideIcon, PinIcon } from '../ui/icons';
import { interfaceLocale } from '../ui/locale';
import { Meter } from '../ui/meter';
import { MatchDetail } from './match-detail';
import type { MatchRow } from './match-rows';
import { sectionWords } from './section-words';
import { TermChips } from './term-chips';

export interface MatchItemActions {
  onTick: (entry: string, ticked: boolean) => void;
  onChoose: (entry: string, choice: MatchRow['choice']) => void;
  onCopy: (text: string) => Promise<boolean>;
}

interface Props extends MatchItemActions {
  row: MatchRow;
}

/** One entry: whether it is picked, how well it matches and why; opened, all that it says. */
export function MatchItem({ row, onTick, onChoose, onCopy }: Props) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { entry, picked, choice, share, terms } = row;
  const name = entryLabel(entry);
  const toggle = (wanted: 'pinned' | 'excluded') =>
    onChoose(entry.id, choice === wanted ? 'suggested' : wanted);
  return (
    <li class={classNames('match', picked && 'match-picked')}>
      <div class="match-head">
        <Checkbox
          label={t('match_use', name)}
          hideLabel
          checked={picked}
          onChange={(ticked) => onTick(entry.id, ticked)}
        />
        <button
          type="button"
          class="match-name"
          aria-expanded={open}
          aria-controls={open ? detail : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class="match-title" dir="auto">
            {entry.title || entry.field || name}
          </span>
          <ChevronIcon />
        </button>
        <div class="match-actions">
          <IconButton
            label={t('match_pin', name)}
            icon={<PinIcon />}
            pressed={choice === 'pinned'}
            onClick={() => toggle('pinned')}
          />
          <IconButton
            label={t('match_exclude', name)}
            icon={<HideIcon />}
            pressed={choice === 'excluded'}
            onClick={() => toggle('excluded')}
          />
        </div>
      </div>
      <div class="match-body">
        <div class="match-line">
          <p class="match-place">{placeOf(row)}</p>
          {share > 0 && <Meter label={t('match_strength')} value={share} max={1} unlimited />}
        </div>
        <TermChips terms={terms} />
      </div>
      {open && (
        <div class="match-detail" id={detail}>
          <MatchDetail row={row} onCopy={onCopy} />
        </div>
      )}
    </li>
  );
}

/** Where and when; for what has neither, such as a skill, what it is. */
const placeOf = ({ entry }: MatchRow) =>
  [
    entry.title ? entry.organization : '',
    formatDates(entry, interfaceLocale(), t('dates_until_now')),
  ]
    .filter(Boolean)
    .join(' · ') || t(sectionWords[entry.section]);
