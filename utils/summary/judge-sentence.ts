import { rulesFor } from './rules/sentences';

/** How a sentence reads when it stands alone. */
export interface Judgement {
  /** It invites the reader to look elsewhere; what follows speaks of what is there. */
  invites: boolean;
  /** It can be used: it is a statement of the owner's, not a question, a lead-in or an invitation. */
  usable: boolean;
  /** It points back at the sentence before it, and may only come along with it. */
  leans: boolean;
  /** The owner speaks of themselves. */
  firstPerson: boolean;
  /** The reader is spoken to, or somebody in general. */
  secondPerson: boolean;
}

/** Fewer words than this say nothing by themselves. */
const fewestWords = 4;
/** Among this many first words a pointer points back; further in it mostly points within the sentence. */
const pointerReach = 4;

/** Judges one sentence, as it stands in `language` (BCP 47). */
export function judgeSentence(sentence: string, language: string): Judgement {
  const rules = rulesFor(language);
  const words = wordsOf(sentence);
  const opening = words.slice(0, 4).join(' ');
  const starts = (list: readonly string[]) =>
    list.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `));
  const asks = /[?:…]["'”’)]?$/.test(sentence.trim());
  const invites = starts(rules.invitations);
  return {
    invites,
    usable: words.length >= fewestWords && !asks && !invites,
    leans:
      starts(rules.leaningStarts) ||
      words.some((word) => rules.pointers.includes(word)) ||
      words.slice(0, pointerReach).some((word) => rules.earlyPointers.includes(word)),
    firstPerson: words.some((word) => rules.firstPerson.includes(word)),
    secondPerson: words.some((word) => rules.secondPerson.includes(word)),
  };
}

const wordsOf = (sentence: string) =>
  sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'\-./]*/gu) ?? [];
