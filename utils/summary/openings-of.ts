import type { Draft } from './draft';
import type { Unit } from './gather-units';

/** What opening with the owner's own first words is worth beside what the posting asks for. */
const firstWords = 0.5;
/** A word that weighs less is asked for in passing. */
const inEarnest = 0.3;

/** Words that a text can begin with: those that begin a paragraph of the profile, or begin with what the owner did. */
export const canOpen = ([first]: Unit): boolean => first!.sentenceAt === 0 || first!.beginsWithDeed;

const isFirst = ([first]: Unit) => first!.statementAt === 0 && first!.sentenceAt === 0;

/**
 * What of the profile is to open with: its own first words, others that meet what the posting asks for, and from
 * within a paragraph only what it asks for by name.
 */
export const openingsOf = (profile: readonly Unit[], { weightOf }: Draft): Unit[] =>
  profile.filter((unit) => {
    const [first] = unit;
    const asked = [...first!.keys].filter((key) => weightOf(key) >= inEarnest);
    const meets = first!.sentenceAt === 0 ? asked.length > 0 : asked.some(isConcept);
    return isFirst(unit) || (canOpen(unit) && meets);
  });

const isConcept = (key: string) => key.startsWith('@');

export const openingBonus = (unit: Unit): number => (isFirst(unit) ? firstWords : 0);
