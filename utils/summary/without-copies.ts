import { fold } from '../posting/fold';
import type { Posting } from '../posting/schema';
import type { Resume } from '../resume/schema';
import type { Candidate } from './gather-units';
import { layOut, type Page } from './lay-out';

/** So many words in a row are a copy. */
const copied = 8;

/**
 * The chosen sentences without those that make, where they meet the one before, so many of the posting's words in a
 * row that their owner did not write. Within a sentence all words are the owner's.
 */
export function withoutCopies(
  chosen: ReadonlySet<Candidate>,
  page: Page,
  { posting, resume }: { posting: Posting; resume: Resume },
): ReadonlySet<Candidate> {
  const posted = spaced([posting.title, ...posting.lines.map(({ text }) => text)]);
  let left = chosen;
  for (;;) {
    const runs = runsAcross(layOut(left, page).sentences.map(({ text }) => fold(text).split(' ')));
    const taken = runs.find(({ run }) => posted.includes(` ${run} `) && !isOwn(run, resume));
    if (!taken) return left;
    left = without(left, layOut(left, page).sentences[taken.at]!);
  }
}

const spaced = (texts: readonly string[]) => ` ${texts.map(fold).filter(Boolean).join(' ')} `;

/** Runs of words over the seam before each sentence. */
function runsAcross(sentences: readonly string[][]): { run: string; at: number }[] {
  const words = sentences.flat();
  let seam = 0;
  return sentences.flatMap(({ length }, at) => {
    const here = seam;
    seam += length;
    const starts = Array.from({ length: copied - 1 }, (_, back) => here - 1 - back);
    return starts
      .filter((start) => start >= 0 && start + copied <= words.length)
      .map((start) => ({ run: words.slice(start, start + copied).join(' '), at }));
  });
}

const isOwn = (run: string, { basics, entries }: Resume): boolean =>
  [...basics.summary, ...entries.flatMap(({ statements }) => statements)].some(
    ({ text, alternatives }) =>
      [text, ...alternatives].some((own) => spaced([own]).includes(` ${run} `)),
  );

type Place = Pick<Candidate, 'entry' | 'statement' | 'alternative' | 'start'>;

/** Without the sentence and those after it that lean on it. */
function without(chosen: ReadonlySet<Candidate>, taken: Place): ReadonlySet<Candidate> {
  const isSameText = (one: Place) =>
    one.entry === taken.entry &&
    one.statement === taken.statement &&
    one.alternative === taken.alternative;
  const later = [...chosen]
    .filter((one) => isSameText(one) && one.start > taken.start)
    .sort((a, b) => a.start - b.start);
  const stands = later.findIndex(({ leans }) => !leans);
  const gone = new Set(stands < 0 ? later : later.slice(0, stands));
  return new Set(
    [...chosen].filter((one) => !gone.has(one) && !(isSameText(one) && one.start === taken.start)),
  );
}
