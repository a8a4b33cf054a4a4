export interface Limit {
  max: number;
  unit: 'characters' | 'words';
}

/** What a summary is made into; `rules/shapes.ts` says how each is put together. */
export const shapes = ['profile', 'bullets', 'note', 'letter', 'resume'] as const;
export type Shape = (typeof shapes)[number];

export type Format = 'plain' | 'markdown' | 'html';

/** One sentence of a summary, or of a tailored resume a whole statement, and where the owner wrote it: the trace. */
export interface SummarySentence {
  text: string;
  /** An entry's id, or `basics` for the profile. */
  entry: string;
  statement: string;
  /** Index into the statement's alternatives; missing for its own text. */
  alternative?: number;
  /** Offsets into that text, in UTF-16 units: `source.slice(start, end) === text`. */
  start: number;
  end: number;
  /** It means nothing without the sentence before it, which comes from the same text. */
  leans?: boolean;
}

/** What a letter's template leaves open for a posting. */
export type Blank = 'organization' | 'title';

/** One piece of a letter around its sentences: the owner's own words, or a name from the posting in a blank of theirs. */
export interface LetterPiece {
  text: string;
  /** Offsets into the template; of a name those of the blank that it fills. */
  start: number;
  end: number;
  /** Missing for the owner's own words: `template.slice(start, end) === text`. */
  fills?: Blank;
}

/** Where in a letter the sentences stand, and what the template writes there. */
export interface LetterPlace {
  text: string;
  start: number;
  end: number;
  /** In paragraphs of their own, or within one of the letter's. */
  stands: 'apart' | 'in-line';
}

/** The owner's letter around the sentences of a summary. */
export interface Letter {
  before: LetterPiece[];
  after: LetterPiece[];
  /** Missing where the template has none. */
  place?: LetterPlace;
  /** Blanks that nothing is known for, as the template writes them. They stand open in the text: see `openBlanks`. */
  open: string[];
}

export interface Summary {
  sentences: SummarySentence[];
  /** Paragraphs, or bullets, as lists of indexes into `sentences`. */
  paragraphs: number[][];
  /** As plain text. */
  text: string;
  /** Of `text`, in the limit's unit. */
  length: number;
  limit: Limit;
  /** A profile where not said. */
  shape?: Shape;
  /** Of a letter alone. */
  letter?: Letter;
}
