import type { Posting } from '@/utils/posting/schema';
import type { Ranking } from '@/utils/ranking/ranking';
import { entryLabel } from '@/utils/resume/entry-label';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { Marked } from './marked';
import { needWords } from './need-words';
import { type RequirementRow, requirementRows } from './requirement-rows';

interface Props {
  posting: Posting;
  ranking: Ranking;
  resume: Resume;
}

/** What the posting asks for line by line, on demand, each with the entries that cover it. */
export const Requirements = (props: Props) =>
  props.posting.lines.some(({ is }) => is === 'must' || is === 'nice') && (
    <Disclosure summary={t('requirements_title')}>
      <ol class="match-lines">
        {requirementRows(props).map((row) => (
          <Line key={row.line} row={row} />
        ))}
      </ol>
    </Disclosure>
  );

const Line = ({ row: { text, need, is, words, entries } }: { row: RequirementRow }) => (
  <li class="match-reason">
    <p dir="auto">
      <Marked text={text} words={is === 'covered' ? words : []} />
    </p>
    <p class="match-met">
      <Badge tone={need === 'must' ? 'accent' : 'neutral'}>{t(needWords[need])}</Badge>
      {is === 'missing' && <Badge tone="warn">{t('requirement_missing')}</Badge>}
      <span dir="auto">{entries.map(entryLabel).join(' · ')}</span>
    </p>
  </li>
);
