import type { Gap } from '@/utils/ranking/ranking';
import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Marked } from './marked';
import { needWords } from './need-words';

/** Shown at once; a long list of what one lacks helps nobody. */
const mostShown = 4;

/** Requirements that nothing of the owner's meets. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  const musts = gaps.filter(({ need }) => need === 'must');
  const ordered = [...musts, ...gaps.filter(({ need }) => need !== 'must')];
  const more = ordered.slice(mostShown);
  return (
    <Card title={t('gaps_title')}>
      <GapLines gaps={ordered.slice(0, mostShown)} />
      {more.length > 0 && (
        <Disclosure summary={t('gaps_more', more.length)}>
          <GapLines gaps={more} />
        </Disclosure>
      )}
    </Card>
  );
}

const GapLines = ({ gaps }: { gaps: readonly Gap[] }) => (
  <ul class="match-lines">
    {gaps.map(({ line, text, need, names }) => (
      <li key={line} class="match-asked">
        <Badge>{t(needWords[need])}</Badge>
        <span>
          <Marked text={text} words={names} />
        </span>
      </li>
    ))}
  </ul>
);
