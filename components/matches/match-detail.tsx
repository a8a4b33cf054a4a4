import type { Reason } from '@/utils/ranking/ranking';
import type { Statement } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';
import { interfaceLocale } from '../ui/locale';
import { NamedValues } from '../values/named-values';
import { valuesOfEntry } from '../values/values-of';
import { Marked } from './marked';
import type { MatchRow } from './match-rows';
import { needWords } from './need-words';
import { termText } from './term-text';

interface Props {
  row: MatchRow;
  onCopy: (text: string) => Promise<boolean>;
}

/** Which lines of the posting an entry meets, with which words, and everything it says. */
export function MatchDetail({ row, onCopy }: Props) {
  const words = row.terms.map(({ own }) => own);
  const singles = valuesOfEntry({ ...row.entry, statements: [] }, interfaceLocale());
  return (
    <>
      {row.reasons.length > 0 && (
        <section>
          <h3 class="match-heading">{t('match_why')}</h3>
          <ul class="match-lines">
            {row.reasons.map((reason) => (
              <ReasonLine key={reason.line} reason={reason} />
            ))}
          </ul>
        </section>
      )}
      {row.entry.statements.length > 0 && (
        <section>
          <h3 class="match-heading">{t('match_text')}</h3>
          <ul class="match-lines">
            {row.entry.statements.map((statement) => (
              <StatementLine
                key={statement.id}
                statement={statement}
                words={words}
                onCopy={onCopy}
              />
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={t('match_values')}>
        <NamedValues values={singles} onCopy={onCopy} />
      </Disclosure>
    </>
  );
}

const ReasonLine = ({ reason }: { reason: Reason }) => (
  <li class="match-reason">
    <p dir="auto">{reason.text}</p>
    <p class="match-met">
      <Badge tone={reason.need === 'must' ? 'accent' : 'neutral'}>
        {t(needWords[reason.need])}
      </Badge>
      <span>{reason.terms.map(termText).join(', ')}</span>
    </p>
  </li>
);

interface StatementProps {
  statement: Statement;
  words: readonly string[];
  onCopy: Props['onCopy'];
}

const StatementLine = ({ statement, words, onCopy }: StatementProps) => (
  <li class="match-statement">
    <p dir="auto">
      <Marked text={statement.text} words={words} />
    </p>
    <CopyButton label={t('copy_text')} onCopy={() => onCopy(statement.text)} />
  </li>
);
