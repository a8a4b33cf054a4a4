import type { SummarySentence } from './summary';

/** Names a sentence by where it was written, so that it is found again when the summary is made anew. */
export const sentenceKey = ({ entry, statement, alternative, start, end }: SummarySentence) =>
  [entry, statement, alternative ?? '', start, end].join(':');
