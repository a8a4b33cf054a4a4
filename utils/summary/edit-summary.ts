import { asSentence } from './lay-out';
import { measure } from './measure';
import type { SummaryEdit } from './schema';
import type { Summary, SummarySentence } from './summary';
import { textOf } from './text-of';

/** One sentence of a summary as its owner left it: traced to where they wrote it, or marked as written here. */
export type EditedSentence = SummarySentence & { own?: string };

export interface EditedSummary extends Summary {
  sentences: EditedSentence[];
  /** How far the text is over its limit, in the limit's unit; 0 where it keeps within. */
  over: number;
}

/** Names a sentence by where it was written, so that an edit finds it again when the summary is made anew. */
export const sentenceKey = ({ entry, statement, alternative, start, end }: SummarySentence) =>
  [entry, statement, alternative ?? '', start, end].join(':');

/** The summary with its owner's edits, in the order they were made; an edit of what is not there does nothing. */
export function editSummary(summary: Summary, edits: readonly SummaryEdit[]): EditedSummary {
  const paragraphs = summary.paragraphs.map((paragraph) =>
    paragraph.map((at): EditedSentence => ({ ...summary.sentences[at]! })),
  );
  return asSummary(
    edits.reduce((made, edit) => applyEdit(made, edit), paragraphs),
    summary,
  );
}

type Paragraphs = EditedSentence[][];

const isAt = (key: string) => (sentence: EditedSentence) => sentenceKey(sentence) === key;

function applyEdit(paragraphs: Paragraphs, edit: SummaryEdit): Paragraphs {
  const at = paragraphs.flat().findIndex(isAt(edit.sentence));
  if (at < 0) return paragraphs;
  switch (edit.does) {
    case 'drop':
      return replaced(paragraphs, edit.sentence, () => []);
    case 'write':
      return replaced(paragraphs, edit.sentence, (one) => written(one, edit.text));
    case 'swap':
      return replaced(paragraphs, edit.sentence, (one) =>
        paragraphs.flat().some(isAt(sentenceKey(edit.for))) ? [one] : [{ ...edit.for }],
      );
    case 'move':
      return moved(paragraphs, at, at + edit.by);
  }
}

/** A text of nothing drops the sentence; its own text back again is no edit. */
function written({ own: _, ...sentence }: EditedSentence, text: string): EditedSentence[] {
  const own = text.trim();
  if (own === '') return [];
  return [own === asSentence(sentence.text) ? sentence : { ...sentence, own }];
}

const replaced = (
  paragraphs: Paragraphs,
  key: string,
  by: (sentence: EditedSentence) => EditedSentence[],
): Paragraphs =>
  paragraphs.map((paragraph) => paragraph.flatMap((one) => (isAt(key)(one) ? by(one) : [one])));

/** Sentences change places; paragraphs keep their sizes. */
function moved(paragraphs: Paragraphs, from: number, to: number): Paragraphs {
  const all = paragraphs.flat();
  const place = Math.min(Math.max(to, 0), all.length - 1);
  const ordered = all.toSpliced(from, 1).toSpliced(place, 0, all[from]!);
  let start = 0;
  return paragraphs.map(({ length }) => {
    start += length;
    return ordered.slice(start - length, start);
  });
}

function asSummary(
  all: Paragraphs,
  { limit, shape, letter }: Pick<Summary, 'limit' | 'shape' | 'letter'>,
): EditedSummary {
  const kept = all.filter(({ length }) => length > 0);
  const sentences = kept.flat();
  let next = 0;
  const paragraphs = kept.map((paragraph) => paragraph.map(() => next++));
  const made = { sentences, paragraphs, limit, ...(shape && { shape }), ...(letter && { letter }) };
  const text = textOf(
    kept.map((paragraph) => paragraph.map(shownText)),
    made,
  );
  const length = measure(text, limit.unit);
  return { ...made, text, length, over: Math.max(0, length - limit.max) };
}

/** A sentence as it is read: the owner's hand before the source. */
export const shownText = ({ own, text }: EditedSentence) => own ?? asSentence(text);
