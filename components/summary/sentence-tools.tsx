import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditedSentence } from '@/utils/summary/edit-summary';
import type { SummarySentence } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { IconButton } from '../ui/icon-button';
import {
  ArrowDownIcon,
  ArrowUpIcon,
  CloseIcon,
  PencilIcon,
  SwapIcon,
  TrashIcon,
  UndoIcon,
} from '../ui/icons';
import { readMove } from './read-move';
import { SentenceOffers } from './sentence-offers';
import { SentenceWriting } from './sentence-writing';
import type { SummaryModel } from './summary-model';
import './sentence-tools.css';

interface Props {
  model: SummaryModel;
  sentence: EditedSentence;
  /** As it is shown. */
  text: string;
  isFirst: boolean;
  isLast: boolean;
  /** What an entry is called. */
  nameOf: (entry: string) => string;
  onMove: (by: -1 | 1) => void;
  /** The sentence that stands in its place now. */
  onSwapped: (sentence: SummarySentence) => void;
  onClose: () => void;
}

type Part = 'offers' | 'writing' | undefined;

const focusIn = (tools: HTMLElement | null) =>
  tools?.querySelector<HTMLElement>('button:enabled')?.focus();

/** What can be done with one sentence of a summary. */
export function SentenceTools({
  model,
  sentence,
  text,
  isFirst,
  isLast,
  nameOf,
  onMove,
  onSwapped,
  onClose,
}: Props) {
  const tools = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<Part>();
  useLayoutEffect(() => focusIn(tools.current), []);
  // A button that cannot go further lets go of the focus.
  useLayoutEffect(() => {
    if (document.activeElement?.matches(':disabled')) focusIn(tools.current);
  }, [isFirst, isLast]);
  const show = (wanted: Part) => setPart(part === wanted ? undefined : wanted);
  const press = (event: KeyboardEvent) => {
    const by = part === 'writing' ? undefined : readMove(event);
    if (!by && event.key !== 'Escape') return;
    // The browser would close the popup.
    event.preventDefault();
    if (by) onMove(by);
    else onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is in it has the focus
    <div class="sentence-tools" ref={tools} onKeyDown={press}>
      <fieldset class="sentence-tools-row" aria-label={t('sentence_tools')}>
        <IconButton
          label={t('sentence_swap')}
          icon={<SwapIcon />}
          aria-expanded={part === 'offers'}
          onClick={() => show('offers')}
        />
        <IconButton
          label={t('sentence_write')}
          icon={<PencilIcon />}
          aria-expanded={part === 'writing'}
          onClick={() => show('writing')}
        />
        {sentence.own !== undefined && (
          <IconButton
            label={t('sentence_restore')}
            icon={<UndoIcon />}
            onClick={() => {
              setPart(undefined);
              void model.restore(sentence);
            }}
          />
        )}
        <IconButton
          label={t('sentence_up')}
          title={t('keys_beside', t('sentence_up'), 'Alt+↑')}
          icon={<ArrowUpIcon />}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('sentence_down')}
          title={t('keys_beside', t('sentence_down'), 'Alt+↓')}
          icon={<ArrowDownIcon />}
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton
          label={t('sentence_drop')}
          icon={<TrashIcon />}
          onClick={() => {
            onClose();
            void model.drop(sentence);
          }}
        />
        <span class="sentence-tools-gap" />
        <IconButton label={t('sentence_close')} icon={<CloseIcon />} onClick={onClose} />
      </fieldset>
      {part === 'offers' && (
        <SentenceOffers
          offers={model.offersFor(sentence)}
          nameOf={nameOf}
          onTake={(offered) => {
            onSwapped(offered);
            void model.swap(sentence, offered);
          }}
        />
      )}
      {part === 'writing' && (
        <SentenceWriting
          text={text}
          onCancel={() => setPart(undefined)}
          onSave={(own) => {
            setPart(undefined);
            void model.write(sentence, own);
          }}
        />
      )}
    </div>
  );
}
