export interface Limit {
  max: number;
  unit: 'characters' | 'words';
}

/** One sentence of a summary and where the owner wrote it: the trace. */
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
}

export interface Summary {
  sentences: SummarySentence[];
  /** Paragraphs, as lists of indexes into `sentences`. */
  paragraphs: number[][];
  /** As plain text. */
  text: string;
  /** Of `text`, in the limit's unit. */
  length: number;
  limit: Limit;
}
