import { analyse } from 'scslre';

/** A character that stands nowhere else in a pattern. */
const once = '\uE000';

const set = String.raw`(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+(?:=\w+)?\}|\\.|[^\\()[\]{}*+?.|^$])`;

/** `(?<!x)x+`: a run is entered only where it begins, which makes every search for its end one and the same. */
const guarded = new RegExp(String.raw`\(\?<!(${set})\)\1(?=[*+]|\{\d+,\})`, 'gu');

/** Looking back at the start of a pattern or of a way of it can only make a match rarer, never a search shorter. */
const lookingBack = /(?<=^|\||\((?:\?:)?)\(\?<[!=](?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\)/gu;

/**
 * What could make an expression take more than linear time in the length of a text; empty where nothing can. scslre
 * takes any look-behind for a guard, so those that are known to be one are put as what they are, the others left out.
 */
export function whyNotLinear(source: string, flags: string): string[] {
  const bare = source
    .replace(guarded, (_, run: string) => once + run.replace(/^\[\^/, `[^${once}`))
    .replace(lookingBack, '');
  return analyse({ source: bare, flags }).reports.map((report) =>
    report.type === 'Move'
      ? `searching anew inside ${report.quant.raw}`
      : report.type === 'Self'
        ? `${report.quant.raw} in more ways than one`
        : `${report.startQuant.raw} and ${report.endQuant.raw} contend for the same text`,
  );
}
