import { t } from '@/utils/text/text';
import { classNames } from '../ui/class-names';
import { PencilIcon } from '../ui/icons';
import { readMove } from './read-move';

interface Props {
  id: string;
  text: string;
  /** Of its source, and the id of the element that names that. */
  number: number;
  source: string;
  /** Whether its owner wrote it anew. */
  isOwn: boolean;
  isLooked: boolean;
  isOpen: boolean;
  onLook: (isLooking: boolean) => void;
  onOpen: () => void;
  /** By one place, down or (negative) up. */
  onMove: (by: -1 | 1) => void;
}

/** One sentence in running text. A button as far as a person can tell, that breaks over lines as words do. */
export function SummarySentenceText(props: Props) {
  const { id, text, number, source, isOwn, isLooked, isOpen, onLook, onOpen, onMove } = props;
  const press = (event: KeyboardEvent) => {
    const by = readMove(event);
    if (!by && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (by) onMove(by);
    else onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not break over lines
    <span
      id={id}
      role="button"
      tabIndex={0}
      class={classNames('sentence', isLooked && 'sentence-looked', isOpen && 'sentence-open')}
      aria-describedby={source}
      aria-expanded={isOpen}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick={onOpen}
      onKeyDown={press}
      onMouseEnter={() => onLook(true)}
      onMouseLeave={() => onLook(false)}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
    >
      {text}
      <sup class="sentence-number" aria-hidden="true">
        {number}
      </sup>
      {isOwn && (
        <span class="sentence-own" title={t('sentence_own')}>
          <PencilIcon />
          <span class="visually-hidden">{t('sentence_own')}</span>
        </span>
      )}
    </span>
  );
}
