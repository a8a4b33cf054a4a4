import { asSentence } from './lay-out';
import { measure } from './measure';
import type { SummaryEdit } from './schema';
import { sentenceKey } from './sentence-key';
import type { Summary, SummarySentence } from './summary';
import { textOf } from './text-of';

/** One sentence of a summary as its owner left it: traced to where they wrote it, or marked as written here. */
export type EditedSentence = SummarySentence & { own?: string };

export interface EditedSummary extends Summary {
  sentences: EditedSentence[];
  /** How far the text is over its limit, in the limit's unit; 0 where it keeps within. */
  over: number;
}

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
  const all = paragraphs.flat();
  const one = all.find(isAt(edit.sentence));
  if (!one) return paragraphs;
  switch (edit.does) {
    case 'drop':
      return replaced(paragraphs, one, []);
    case 'write':
      return edit.text.trim() === ''
        ? replaced(paragraphs, one, [])
        : paragraphs.map((sentences) =>
            sentences.map((each) => (each === one ? written(one, edit.text) : each)),
          );
    case 'swap':
      return replaced(paragraphs, one, all.some(isCopyOf(edit.for, one)) ? [] : [{ ...edit.for }]);
    case 'move':
      return moved(paragraphs, one, edit.by);
  }
}

/** What would be said twice: the same words, some of them, or another wording of one statement. */
const isCopyOf = (fresh: SummarySentence, replaced: SummarySentence) => (other: SummarySentence) =>
  other !== replaced &&
  (other.text === fresh.text ||
    (other.entry === fresh.entry &&
      other.statement === fresh.statement &&
      (other.alternative !== fresh.alternative ||
        (other.start < fresh.end && fresh.start < other.end))));

/** Its own text back again is no edit. */
function written({ own: _, ...sentence }: EditedSentence, text: string): EditedSentence {
  const own = text.trim();
  return own === asSentence(sentence.text) ? sentence : { ...sentence, own };
}

/** What leans on a sentence goes where it goes; what the owner wrote by hand leans on nothing. */
const leans = ({ leans: isLeaning, own }: EditedSentence) =>
  isLeaning === true && own === undefined;

/** Sentences, each with those that lean on it. */
const groupsOf = (sentences: readonly EditedSentence[]): EditedSentence[][] =>
  sentences.reduce<EditedSentence[][]>((groups, sentence) => {
    const last = groups.at(-1);
    if (last && leans(sentence)) last.push(sentence);
    else groups.push([sentence]);
    return groups;
  }, []);

/** Puts `by` in the place of a sentence, and of those behind it that lean on it. */
const replaced = (
  paragraphs: Paragraphs,
  one: EditedSentence,
  by: readonly EditedSentence[],
): Paragraphs =>
  paragraphs.map((sentences) => {
    const at = sentences.indexOf(one);
    if (at < 0) return sentences;
    const after = sentences.findIndex((next, place) => place > at && !leans(next));
    return sentences.toSpliced(at, (after < 0 ? sentences.length : after) - at, ...by);
  });

/**
 * Sentences change places, each with those that lean on it. Paragraphs keep their sizes, but that none begins with what
 * leans on the end of another.
 */
function moved(paragraphs: Paragraphs, one: EditedSentence, by: number): Paragraphs {
  const groups = paragraphs.flatMap(groupsOf);
  const from = groups.findIndex((group) => group.includes(one));
  const place = Math.min(Math.max(from + by, 0), groups.length - 1);
  const ordered = groups.toSpliced(from, 1).toSpliced(place, 0, groups[from]!);
  const made: Paragraphs = paragraphs.map(() => []);
  let at = 0;
  for (const group of ordered) {
    while (at < made.length - 1 && made[at]!.length >= paragraphs[at]!.length) at++;
    made[at]!.push(...group);
  }
  return made;
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
