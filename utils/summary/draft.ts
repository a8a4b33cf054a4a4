import type { Candidate, Unit } from './gather-units';
import { asSentence, countParagraphs, type Page } from './lay-out';
import { measure } from './measure';
import { shapeRules } from './rules/shapes';
import { lengthAround } from './text-of';

/**
 * What a unit is worth beyond the posting's words: its writer's own deed, a figure in it, the name of what it tells of,
 * and what they were there.
 */
const deedWorth = 0.25;
export const figureWorth = 0.1;
const nameWorth = 0.6;
const roleWorth = 0.5;
/** What more about a thing already told of is worth, beside telling of it first. */
const moreOfIt = 0.3;
/** A voice no louder tells of the matter: its name is no news. */
const aside = 0.3;
/** Sentences that share this much of what they name say the same; one word shared is only the same matter. */
const sameSaid = 0.6;
const fewestShared = 2;

/** What is bought by worth for length. */
export interface Bargain {
  /** A unit worth no more than this is not worth its reader's time. */
  least: number;
  /** What so many characters cost. */
  price: (length: number) => number;
  /** Worth beyond its own. */
  bonus?: (unit: Unit) => number;
}

/** The sentences chosen so far: keeps what is covered, what may still be said, and how long it is. */
export class Draft {
  readonly chosen = new Set<Candidate>();
  readonly #covered = new Set<string>();
  readonly #offers = new Map<readonly Unit[], Unit[]>();
  #shown = 0;

  constructor(
    private readonly weights: ReadonlyMap<string, number>,
    private readonly page: Page,
  ) {}

  /** The unit's worth beside what is chosen, and how far the text would be over its limit with it. */
  judge(unit: Unit): { worth: number; over: number } {
    return {
      worth: this.#worthOf(unit),
      over: Math.max(0, this.#lengthWith(unit) - this.page.limit.max),
    };
  }

  /** What the laid out text takes at most, in the limit's unit. */
  get length(): number {
    return this.#lengthWith([]);
  }

  /** What sentences take as they are shown, without what parts them. */
  lengthOf = (unit: Unit): number => unit.reduce((sum, { text }) => sum + this.#measure(text), 0);

  /** What naming a term is worth to the posting. */
  weightOf = (key: string) => this.weights.get(key) ?? 0;

  /** Whether a chosen sentence names a term. */
  names = (key: string) => this.#covered.has(key);

  /** Whether the unit says something that no chosen one says, in other words or the same. */
  isNews = (unit: Unit) => this.#isNew(unit, [...this.chosen]);

  /** Adds the unit with the most worth for its price, and says whether there was one worth it that fits. */
  addBest(units: readonly Unit[], { least, price, bonus }: Bargain): boolean {
    let best: Unit | undefined;
    let most = 0;
    for (const unit of this.#open(units)) {
      const worth = this.#worthOf(unit) + (bonus?.(unit) ?? 0);
      const value = worth > least ? worth / price(this.#newLength(unit)) : 0;
      if (value > most && this.fits(unit)) [best, most] = [unit, value];
    }
    if (best) this.add(best);
    return best !== undefined;
  }

  /** Whether the unit still fits in, by no less than the length that the laid out text will have. */
  fits(unit: Unit, max = this.page.limit.max): boolean {
    const stand = [...this.chosen, ...this.#fresh(unit)].filter(({ leans }) => !leans).length;
    return stand <= shapeRules[this.page.shape].most && this.#lengthWith(unit) <= max;
  }

  #lengthWith(unit: Unit): number {
    const fresh = this.#fresh(unit);
    const shown = this.#shown + this.lengthOf(fresh);
    const all = [...this.chosen, ...fresh];
    const paragraphs = countParagraphs(all, shown, this.page);
    return shown + lengthAround(all.length, paragraphs, this.page, this.page.limit.unit);
  }

  #measure = (text: string) => measure(asSentence(text), this.page.limit.unit);

  add(unit: Unit) {
    const fresh = this.#fresh(unit);
    for (const one of fresh) {
      this.chosen.add(one);
      this.#shown += this.#measure(one.text);
      for (const key of one.keys) this.#covered.add(key);
    }
    for (const [units, open] of this.#offers)
      this.#offers.set(
        units,
        open.filter((offer) => this.#isNew(offer, fresh)),
      );
  }

  /** Those of the units that say something which is not said yet, in other words or the same. */
  #open(units: readonly Unit[]): readonly Unit[] {
    const open =
      this.#offers.get(units) ?? units.filter((unit) => this.#isNew(unit, [...this.chosen]));
    this.#offers.set(units, open);
    return open;
  }

  #isNew(unit: Unit, said: readonly Candidate[]): boolean {
    const fresh = this.#fresh(unit);
    return fresh.length > 0 && !fresh.some((one) => said.some((other) => saysSame(one, other)));
  }

  #fresh = (unit: Unit) => unit.filter((one) => !this.chosen.has(one));

  #newLength(unit: Unit): number {
    return this.#fresh(unit).reduce((sum, { text }) => sum + text.length, 0);
  }

  /** What the unit adds; one in which its writer does nothing counts for little, however much it names. */
  #worthOf(unit: Unit): number {
    const met = new Set<string>();
    let worth = 0;
    let loudest = 0;
    for (const { keys, voice, named, tellsRole, figures } of this.#fresh(unit)) {
      loudest = Math.max(loudest, voice);
      let covers = 0;
      for (const key of keys) {
        if (met.has(key)) continue;
        met.add(key);
        covers += this.weightOf(key) * (this.#covered.has(key) ? moreOfIt : 1);
      }
      const tells =
        (named && voice > aside ? nameWorth : 0) +
        (tellsRole ? roleWorth : 0) +
        (figures ? figureWorth : 0);
      worth += voice * (covers + (covers > 0 ? tells : 0) + deedWorth);
    }
    return worth * loudest;
  }
}

/** Another wording of the same statement, or the same said elsewhere. */
function saysSame(a: Candidate, b: Candidate): boolean {
  const isOneStatement = a.entry === b.entry && a.statement === b.statement;
  if (isOneStatement && a.alternative !== b.alternative) return true;
  const [fewer, more] = a.keys.size < b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  let shared = 0;
  for (const key of fewer) if (more.has(key)) shared++;
  return shared > 0 && shared >= Math.max(Math.min(fewestShared, more.size), sameSaid * fewer.size);
}
