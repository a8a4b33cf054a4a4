import type { Posting } from '@/utils/posting/schema';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import type { Resume } from '@/utils/resume/schema';
import { bm25, type Ranker, tfIdf } from './rank-baselines';
import { type RankCase, readRankCases, relevantFrom } from './rank-cases';
import {
  averagePrecision,
  bootstrap,
  type Interval,
  inOrder,
  mean,
  ndcg,
  weightedKappa,
} from './rank-metrics';
import { measureSpeed } from './rank-speed';

const engine: Ranker = (posting, resume) => {
  const scores = new Map(
    rankEntries(posting, resume).entries.map(({ entry, score }) => [entry, score]),
  );
  return resume.entries.map(({ id }) => scores.get(id)!);
};

const rankers = { engine, bm25, tfIdf };
type Name = keyof typeof rankers;
const names = Object.keys(rankers) as Name[];

type Scores = Record<Name, { ap: number[]; ndcg: number[] }>;

/** `rank [--list]`: the engine against plain BM25 and TF-IDF on graded cases; `--list` names the cases it does worst. */
export default async function benchRanking(args: string[]) {
  const { cases, absent } = await readRankCases();
  if (absent > 0)
    console.log(`${absent} cases left out: their postings are not beside the project.`);
  const halves = {
    all: cases,
    tune: cases.filter(({ half }) => half === 'tune'),
    test: cases.filter(({ half }) => half === 'test'),
  };
  const results = Object.fromEntries(
    Object.entries(halves).map(([half, of]) => [half, { cases: of.length, ...compare(of, half) }]),
  );
  if (args.includes('--list')) listWorst(halves.tune);
  const speed = await measureSpeed(distinct(cases, 'resume'), distinct(cases, 'posting'));
  for (const { what, best, median, budget } of speed)
    console.log(`${what}: ${median.toFixed(1)} ms, at best ${best.toFixed(1)} (at most ${budget})`);
  const flat = (at: 0 | 1) => cases.flatMap(({ readings }) => [...readings[at]]);
  console.log(
    JSON.stringify({
      ...results,
      kappa: round(weightedKappa(flat(0), flat(1))),
      grades: flat(0).length,
      picks: judgePicks(cases),
      speed: Object.fromEntries(
        speed.map(({ what, best, median }) => [what, [best, median].map(round)]),
      ),
    }),
  );
}

function compare(cases: readonly RankCase[], half: string) {
  const scores = scoresOf(cases);
  for (const name of names)
    console.log(
      `${half} (${cases.length})\t${name}\tMAP ${shown(bootstrap(scores[name].ap))}\tnDCG ${shown(bootstrap(scores[name].ndcg))}`,
    );
  const ahead = (of: Name, by: 'ap' | 'ndcg') =>
    bootstrap(scores.engine[by].map((value, at) => value - scores[of][by][at]!));
  for (const name of ['bm25', 'tfIdf'] as const)
    console.log(
      `${half}\tahead of ${name}\tMAP ${shown(ahead(name, 'ap'))}\tnDCG ${shown(ahead(name, 'ndcg'))}`,
    );
  return {
    map: Object.fromEntries(names.map((name) => [name, round(mean(scores[name].ap))])),
    ndcg: Object.fromEntries(names.map((name) => [name, round(mean(scores[name].ndcg))])),
    aheadOfBm25: roundAll(ahead('bm25', 'ap')),
    aheadOfTfIdf: roundAll(ahead('tfIdf', 'ap')),
  };
}

const scoresOf = (cases: readonly RankCase[]): Scores =>
  Object.fromEntries(
    names.map((name) => {
      const ranked = cases.map(({ posting, resume, grades }) =>
        inOrder(rankers[name](posting, resume), grades),
      );
      return [
        name,
        { ap: ranked.map((one) => averagePrecision(one, relevantFrom)), ndcg: ranked.map(ndcg) },
      ];
    }),
  ) as Scores;

/** How many of the suggested picks are worth showing, and how many are beside the point. */
function judgePicks(cases: readonly RankCase[]) {
  const grades = cases.flatMap(({ posting, resume, grades }) =>
    suggestPicks(rankEntries(posting, resume), resume).map(
      (id) => grades[resume.entries.findIndex((entry) => entry.id === id)]!,
    ),
  );
  const share = (is: (grade: number) => boolean) => round(grades.filter(is).length / grades.length);
  return {
    picks: grades.length,
    worthShowing: share((grade) => grade >= relevantFrom),
    beside: share((grade) => grade < 1),
  };
}

const worst = 15;

function listWorst(cases: readonly RankCase[]) {
  const { engine: of } = scoresOf(cases);
  const order = [...cases.keys()].sort((a, b) => of.ap[a]! - of.ap[b]!).slice(0, worst);
  for (const at of order) {
    const { id, posting, resume, grades } = cases[at]!;
    console.log(`\n${of.ap[at]!.toFixed(3)} ${id}`);
    for (const { entry, score } of rankEntries(posting, resume).entries) {
      const place = resume.entries.findIndex(({ id }) => id === entry);
      console.log(`  ${grades[place]}\t${score.toFixed(1)}\t${resume.entries[place]!.title}`);
    }
  }
}

function distinct<Key extends 'resume' | 'posting'>(cases: readonly RankCase[], key: Key) {
  const idOf = (one: RankCase): string => one.id.split(' × ')[key === 'resume' ? 0 : 1]!;
  return [...new Map(cases.map((one) => [idOf(one), one[key] as RankCase[Key]])).values()] as {
    resume: Resume[];
    posting: Posting[];
  }[Key];
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
const roundAll = ({ mean, low, high }: Interval) => [mean, low, high].map(round);
const shown = ({ mean, low, high }: Interval) =>
  `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
