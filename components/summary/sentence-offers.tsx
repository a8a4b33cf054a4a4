import type { Offer } from '@/utils/summary/next-best';
import type { SummarySentence } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { interfaceLocale } from '../ui/locale';

interface Props {
  offers: readonly Offer[];
  /** What an entry is called. */
  nameOf: (entry: string) => string;
  onTake: (sentence: SummarySentence) => void;
}

/** Other sentences of the owner's that could stand here, best first, each with what speaks for it. */
export function SentenceOffers({ offers, nameOf, onTake }: Props) {
  if (offers.length === 0) return <p class="sentence-offers-none">{t('offers_none')}</p>;
  return (
    <ul class="sentence-offers" aria-label={t('offers_label')}>
      {offers.map(({ sentence, meets, adds, over }) => (
        <li key={`${sentence.statement} ${sentence.start}`}>
          <button type="button" class="sentence-offer" onClick={() => onTake(sentence)}>
            <span dir="auto">{sentence.text}</span>
            <span class="sentence-offer-why">
              {[
                reasonOf(meets, adds),
                over > 0 && t('offer_over', String(over)),
                nameOf(sentence.entry),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function reasonOf(meets: readonly string[], adds: readonly string[]): string {
  const listed = (words: readonly string[]) =>
    new Intl.ListFormat(interfaceLocale(), { type: 'conjunction' }).format(words.slice(0, 4));
  if (adds.length > 0) return t('offer_adds', listed(adds));
  return meets.length > 0 ? t('offer_meets', listed(meets)) : t('offer_plain');
}
