import { leansOnEarlier } from './leans-on-earlier';
import { readerOf } from './sentence-reader';
import type { Setting } from './setting';
import { takesAsKnown } from './takes-as-known';
import { tellsDeed, voiceOf } from './voice-of';

/** How a sentence reads when it stands alone. */
export interface Judgement {
  /** Whether it may stand in a summary at all: no question, no lead-in, no invitation. */
  usable: boolean;
  /** Whether it means nothing without the sentence before it. */
  leans: boolean;
  /** It invites the reader to look elsewhere; what follows speaks of what is there. */
  invites: boolean;
  /** What it tells of is taken as known: "the API", "the implementation". */
  asKnown: boolean;
  /** It tells of what went wrong or was doubtful, or chats: nothing to lead up with. */
  doubtful: boolean;
  /** Its first words tell what its writer did. */
  beginsWithDeed: boolean;
  /** It gives a number that is no year: how many, how much. */
  figures: boolean;
  /** From 0 to 1, how much it is the owner speaking of what they did, and well. */
  voice: number;
}

/** Shorter than this, in words, a sentence is an aside; a bullet may be shorter. */
const fewestWords = 4;

/** "I have also built". */
const deedWithin = 4;

const hasNumber = (text: string) => /\d/.test(text.replace(/\b(?:19|20)\d\d\b/g, ''));

/** What may be done with one of the owner's sentences; `earlier` are those before it in the same statement, folded. */
export function judgeSentence(
  text: string,
  earlier: readonly string[],
  setting: Setting,
): Judgement {
  const reader = readerOf(setting.language);
  const heard = reader.hear(text);
  const invites = reader.invites(heard);
  const asKnown = takesAsKnown(text, reader);
  const isWhole = setting.isBullet || heard.split(' ').length >= fewestWords;
  const ends = /[?:？：…]["'”’»」]?$/.test(text);
  return {
    usable:
      isWhole &&
      heard !== '' &&
      !ends &&
      !invites &&
      !reader.holds.sends(heard) &&
      !reader.holds.sumsUp(heard),
    leans: leansOnEarlier({ text, heard, earlier, asKnown }, reader, setting),
    invites,
    asKnown,
    doubtful: reader.holds.doubts(heard),
    beginsWithDeed: tellsDeed(heard.split(' ', deedWithin), reader),
    figures: hasNumber(text) || reader.holds.figures(heard),
    voice: voiceOf({ text, heard, asKnown }, reader, setting),
  };
}
