import { importResume } from '@/utils/formats/import-resume';
import { corpusCases } from './import/corpus-cases';
import { type Case, factsOf } from './import/facts';
import { type Judgement, judgeFacts } from './import/judge-facts';
import { madeCases } from './import/made-cases';

const nothing = { name: '', email: '', phone: '', roles: [], schools: [] };

/**
 * Share of a resume's facts that are read right, per cent by format. Words after the command choose documents by their
 * name or format and show what is wrong in each.
 */
export default async function benchImport(words: string[]) {
  const cases = [...corpusCases(), ...(await madeCases())];
  const chosen = cases.filter(
    ({ name, format }) =>
      words.length === 0 || words.some((word) => `${format}:${name}`.includes(word)),
  );
  const byFormat = new Map<string, Judgement[]>();
  for (const one of chosen) {
    const judged = await judge(one);
    byFormat.set(one.format, [...(byFormat.get(one.format) ?? []), judged]);
    print(one, judged, words.length > 0);
  }
  console.log(
    JSON.stringify(Object.fromEntries([...byFormat].map(([format, all]) => [format, share(all)]))),
  );
}

async function judge({ name, bytes, truth }: Case): Promise<Judgement> {
  const read = await importResume({ name, bytes: new Uint8Array(bytes) });
  if (read.ok) return judgeFacts(truth, factsOf(read.value.resume));
  const judged = judgeFacts(truth, nothing);
  return { ...judged, wrong: [JSON.stringify(read.failure)] };
}

function print({ format, name }: Case, { right, all, wrong, extra }: Judgement, all_: boolean) {
  if (!all_ && right === all && extra === 0) return;
  console.log(`${format} ${name}: ${right}/${all}${extra > 0 ? `, ${extra} roles too many` : ''}`);
  if (all_) for (const line of wrong) console.log(`  ${line}`);
}

function share(judged: readonly Judgement[]): number {
  const sum = (key: 'right' | 'all') => judged.reduce((total, one) => total + one[key], 0);
  return Math.round((1000 * sum('right')) / Math.max(1, sum('all'))) / 10;
}
