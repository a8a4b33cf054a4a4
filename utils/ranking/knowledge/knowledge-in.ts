import { knowledgeFeatures, wordsOf } from './knowledge-features';
import { knowledgeWeights } from './weights';

export interface Span {
  start: number;
  end: number;
}

let weights: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  weights ??= new Map(
    knowledgeWeights.split('\n').map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
  return weights;
}

/**
 * The stretches of an English posting line that name something to know: a tool, a language, a subject, a degree.
 * Offsets into the line. Word by word from the left, by a linear model.
 */
export function knowledgeIn(line: string): Span[] {
  const table = load();
  const words = wordsOf(line);
  const spans: Span[] = [];
  let isAfter = false;
  for (let at = 0; at < words.length; at++) {
    const features = knowledgeFeatures(words, at, isAfter);
    const isKnowledge = features.reduce((sum, one) => sum + (table.get(one) ?? 0), 0) > 0;
    const { start, end } = words[at]!;
    if (isKnowledge && isAfter) spans.at(-1)!.end = end;
    else if (isKnowledge) spans.push({ start, end });
    isAfter = isKnowledge;
  }
  return spans;
}
