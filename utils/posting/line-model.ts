import { lineFeatures } from './line-features';
import { lineWeights } from './rules/line-weights';
import type { PostingLine } from './schema';

/** How much of what the lines before and after say rubs off: demands stand together. */
const neighbourShare = 0.2;

/** What the place of a line under its heading, and its wording, add in log odds. */
const placeSays: Record<PostingLine['is'], number> = { must: 1, nice: 1, duty: 0.5, other: -0.5 };

let weights: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  weights ??= new Map(
    lineWeights.split('|').map((pair) => {
      const at = pair.lastIndexOf(':');
      return [pair.slice(0, at), Number(pair.slice(at + 1)) / 100];
    }),
  );
  return weights;
}

/**
 * How likely each line of a posting, 0 to 1, names something that a person must know or be able to do, be it as a demand
 * or as a duty: by a logistic model of English lines, each helped by the ones beside it.
 */
export function askingOf(lines: readonly Pick<PostingLine, 'text' | 'is'>[]): number[] {
  const alone = lines.map(({ text, is }) => logOdds(text) + placeSays[is]);
  return alone.map((odds, at) => {
    const beside = (alone[at - 1] ?? 0) + (alone[at + 1] ?? 0);
    return 1 / (1 + Math.exp(-odds - neighbourShare * beside));
  });
}

function logOdds(line: string): number {
  const table = load();
  let sum = table.get('*') ?? 0;
  for (const feature of lineFeatures(line)) sum += table.get(feature) ?? 0;
  return sum;
}
