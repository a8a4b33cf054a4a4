import type { Basics } from '../../resume/schema';
import { fromBasics, type Value } from './wanted';

/** Scripts in which the family's name stands first and is not set off by a space one can rely on. */
const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How a name divides, where that is certain: the owner has said so, or there are just two words. */
export function divideName({ name, givenName, familyName }: Basics) {
  if (givenName && familyName) return { given: givenName, family: familyName };
  const parts = name.trim().split(/\s+/);
  const isCertain = parts.length === 2 && !name.includes(',') && !familyFirst.test(name);
  return isCertain ? { given: parts[0]!, family: parts[1]! } : undefined;
}

const part =
  (which: 'given' | 'family'): Value =>
  (_, { resume: { basics } }) => {
    if (!basics.name && !basics.givenName && !basics.familyName) return 'no-data';
    const said = which === 'given' ? basics.givenName : basics.familyName;
    const value = said || divideName(basics)?.[which];
    return value ? fromBasics(value) : 'unsure';
  };

export const givenName = part('given');
export const familyName = part('family');

export const fullName: Value = (_, { resume: { basics } }) =>
  fromBasics(basics.name || [basics.givenName, basics.familyName].filter(Boolean).join(' '));
