import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Resume } from '@/utils/resume/schema';
import type { EditedSummary } from '@/utils/summary/edit-summary';
import { sentenceKey } from '@/utils/summary/sentence-key';
import type { Letter } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { classNames } from '../ui/class-names';
import { SentenceTools } from './sentence-tools';
import { shownSentences } from './shown-sentences';
import type { SummaryModel } from './summary-model';
import { SummarySentenceText } from './summary-sentence';
import { type SummarySource, sourceLabel, summarySources } from './summary-sources';
import { useKeptFocus } from './use-kept-focus';
import './summary-text.css';

interface Props {
  model: SummaryModel;
  summary: EditedSummary;
  resume: Resume;
}

/** The summary as it will be pasted: each sentence names the entry it comes from, and opens what can be done with it. */
export function SummaryText({ model, summary, resume }: Props) {
  const id = useId();
  const [looked, setLooked] = useState('');
  const [opened, setOpened] = useState('');
  const sources = summarySources(summary, resume);
  const numbers = new Map(sources.map(({ entry, number }) => [entry, number]));
  const shown = shownSentences(summary);
  const cited = sources.find(({ entry }) => entry === looked);
  const places = summary.sentences.map(sentenceKey);
  const openedAt = places.indexOf(opened);
  const elementOf = (sentence: string) =>
    document.getElementById(`${id}-sentence-${places.indexOf(sentence)}`);
  const keepFocus = useKeptFocus(elementOf);
  const sentenceAt = (at: number) => {
    const sentence = summary.sentences[at]!;
    const number = numbers.get(sentence.entry)!;
    return (
      <SummarySentenceText
        key={places[at]}
        id={`${id}-sentence-${at}`}
        text={shown[at]!}
        number={number}
        source={`${id}-${number}`}
        isOwn={sentence.own !== undefined}
        isLooked={sentence.entry === looked}
        isOpen={at === openedAt}
        onLook={(isLooking) => setLooked(isLooking ? sentence.entry : '')}
        onOpen={() => setOpened(at === openedAt ? '' : places[at]!)}
        onMove={(by) => {
          keepFocus(places[at]!);
          void model.move(sentence, by);
        }}
      />
    );
  };
  const close = () => {
    setOpened('');
    elementOf(opened)?.focus();
  };
  const toolsIn = (paragraph: readonly number[]) =>
    paragraph.includes(openedAt) && (
      <SentenceTools
        key={opened}
        model={model}
        sentence={summary.sentences[openedAt]!}
        text={shown[openedAt]!}
        isFirst={openedAt === 0}
        isLast={openedAt === summary.sentences.length - 1}
        nameOf={(entry) => sourceLabel(entry, resume)}
        onMove={(by) => void model.move(summary.sentences[openedAt]!, by)}
        onSwapped={(fresh) => setOpened(sentenceKey(fresh))}
        onClose={close}
      />
    );
  return (
    <>
      <div class="summary-text">
        <p class="summary-cited" aria-hidden="true">
          {cited ? t('summary_cited', cited.label) : t('summary_hint')}
        </p>
        <Around letter={summary.letter}>
          <Paragraphs summary={summary} sentenceAt={sentenceAt} toolsIn={toolsIn} />
        </Around>
      </div>
      <Sources id={id} sources={sources} looked={looked} />
    </>
  );
}

interface ParagraphsProps {
  summary: EditedSummary;
  sentenceAt: (at: number) => ComponentChildren;
  toolsIn: (paragraph: readonly number[]) => ComponentChildren;
}

function Paragraphs({ summary: { paragraphs, shape }, sentenceAt, toolsIn }: ParagraphsProps) {
  if (shape !== 'bullets')
    return paragraphs.map((paragraph) => (
      <div key={paragraph[0]} class="summary-paragraph">
        <p dir="auto">{paragraph.map(sentenceAt)}</p>
        {toolsIn(paragraph)}
      </div>
    ));
  return (
    <ul class="summary-bullets">
      {paragraphs.map((paragraph) => (
        <li key={paragraph[0]} dir="auto">
          {paragraph.map(sentenceAt)}
          {toolsIn(paragraph)}
        </li>
      ))}
    </ul>
  );
}

interface AroundProps {
  letter: Letter | undefined;
  children: ComponentChildren;
}

/** What the owner's letter says before and behind the sentences. */
const Around = ({ letter, children }: AroundProps) => (
  <>
    {letter && <LetterText pieces={letter.before} />}
    {children}
    {letter && <LetterText pieces={letter.after} />}
  </>
);

function LetterText({ pieces }: { pieces: Letter['before'] }) {
  const text = pieces
    .map(({ text }) => text)
    .join('')
    .trim();
  return text === '' ? null : (
    <p class="summary-letter" dir="auto">
      {text}
    </p>
  );
}

interface SourcesProps {
  id: string;
  sources: readonly SummarySource[];
  looked: string;
}

function Sources({ id, sources, looked }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="summary-sources-title">{t('summary_sources')}</h2>
      <ol class="summary-sources">
        {sources.map(({ entry, number, label }) => (
          <li
            key={entry}
            class={classNames('summary-source', entry === looked && 'summary-source-looked')}
          >
            <span class="summary-source-number" aria-hidden="true">
              {number}
            </span>
            <span id={`${id}-${number}`}>{label}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
