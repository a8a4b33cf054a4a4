import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import type { MatchedTerm } from './match-rows';
import { needWords } from './need-words';
import { termText } from './term-text';

/** More would be read by nobody; the rest stands in the entry's detail. */
const mostChips = 4;

/** The weightiest words of the posting that an entry meets. */
export function TermChips({ terms }: { terms: readonly MatchedTerm[] }) {
  if (terms.length === 0) return null;
  const more = terms.length - mostChips;
  return (
    <ul class="term-chips" aria-label={t('match_reasons')}>
      {terms.slice(0, mostChips).map((term) => (
        <li key={term.posting}>
          <Badge tone={term.need === 'must' ? 'accent' : 'neutral'}>{chipText(term)}</Badge>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Badge>{t('match_more', more)}</Badge>
        </li>
      )}
    </ul>
  );
}

/** How much it is asked for is said where somebody asks for it: a duty or a title does not. */
const chipText = (term: MatchedTerm) =>
  term.need === 'must' || term.need === 'nice'
    ? t('match_chip', termText(term), t(needWords[term.need]))
    : termText(term);
