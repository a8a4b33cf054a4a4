import { useId, useState } from 'preact/hooks';
import type { Resume } from '@/utils/resume/schema';
import type { Summary } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { classNames } from '../ui/class-names';
import { shownSentences } from './shown-sentences';
import { type SummarySource, summarySources } from './summary-sources';
import './summary-text.css';

interface Props {
  summary: Summary;
  resume: Resume;
}

/** The summary as it will be pasted; each sentence is a link to the entry that it comes from. */
export function SummaryText({ summary, resume }: Props) {
  const id = useId();
  const [looked, setLooked] = useState('');
  const sources = summarySources(summary, resume);
  const numbers = new Map(sources.map(({ entry, number }) => [entry, number]));
  const shown = shownSentences(summary);
  const cited = sources.find(({ entry }) => entry === looked);
  const lookAt = (entry: string) => ({
    onMouseEnter: () => setLooked(entry),
    onMouseLeave: () => setLooked(''),
    onFocus: () => setLooked(entry),
    onBlur: () => setLooked(''),
  });
  return (
    <>
      <div class="summary-text">
        <p class="summary-cited" aria-hidden="true">
          {cited ? t('summary_cited', cited.label) : t('summary_hint')}
        </p>
        {summary.paragraphs.map((paragraph) => (
          <p key={paragraph[0]} dir="auto">
            {paragraph.map((at) => {
              const { entry } = summary.sentences[at]!;
              const source = `${id}-${numbers.get(entry)}`;
              return (
                <a
                  key={at}
                  href={`#${source}`}
                  class={classNames('sentence', entry === looked && 'sentence-looked')}
                  aria-describedby={source}
                  {...lookAt(entry)}
                >
                  {shown[at]}
                  <sup class="sentence-number" aria-hidden="true">
                    {numbers.get(entry)}
                  </sup>
                </a>
              );
            })}
          </p>
        ))}
      </div>
      <section class="stack">
        <h2 class="summary-sources-title">{t('summary_sources')}</h2>
        <ol class="summary-sources">
          {sources.map((source) => (
            <Source
              key={source.entry}
              id={`${id}-${source.number}`}
              source={source}
              looked={source.entry === looked}
            />
          ))}
        </ol>
      </section>
    </>
  );
}

interface SourceProps {
  id: string;
  source: SummarySource;
  looked: boolean;
}

const Source = ({ id, source, looked }: SourceProps) => (
  <li class={classNames('summary-source', looked && 'summary-source-looked')}>
    <span class="summary-source-number" aria-hidden="true">
      {source.number}
    </span>
    <span id={id}>{source.label}</span>
  </li>
);
