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
} from '../ui/icons';
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
  /** The sentence that stands in its place now. */
  onSwapped: (sentence: SummarySentence) => void;
  onClose: () => void;
}

type Part = 'offers' | 'writing' | undefined;

/** What can be done with one sentence of a summary. */
export function SentenceTools({
  model,
  sentence,
  text,
  isFirst,
  isLast,
  onSwapped,
  onClose,
}: Props) {
  const tools = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<Part>();
  useLayoutEffect(() => tools.current?.querySelector<HTMLElement>('button:enabled')?.focus(), []);
  const show = (wanted: Part) => setPart(part === wanted ? undefined : wanted);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The browser would close the popup.
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is in it has the focus
    <div class="sentence-tools" ref={tools} onKeyDown={close}>
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
        <IconButton
          label={t('sentence_up')}
          icon={<ArrowUpIcon />}
          disabled={isFirst}
          onClick={() => model.move(sentence, -1)}
        />
        <IconButton
          label={t('sentence_down')}
          icon={<ArrowDownIcon />}
          disabled={isLast}
          onClick={() => model.move(sentence, 1)}
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
