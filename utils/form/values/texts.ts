import type { Limit } from '../../summary/summary';
import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import { textLimits } from '../text-limits';
import { sameQuestion } from './answers';
import { knownOptions } from './known-options';
import { namesOfLanguage } from './language-names';
import { likeAnswer } from './like-answer';
import { inSectionOf } from './rows';
import { levelsAlike } from './tables/language-levels';
import { type Ask, isRefusal, type Owner, type Value, type Wanted } from './wanted';

/** What a box takes where its page does not say: longer than this, nobody reads it there. */
const usual: Limit = { max: 1_500, unit: 'characters' };

/** A page. */
const usualLetter: Limit = { max: 3_000, unit: 'characters' };

/** What a word takes with the space behind it, in the languages of most resumes. */
const wordLength = 6;

/** The one limit that a text is made for: the narrower, where a field counts both words and characters. */
export function limitOf(field: FieldSnapshot, otherwise = usual): Limit {
  const { mostCharacters, mostWords } = textLimits(field);
  if (mostWords * wordLength < mostCharacters) return { max: mostWords, unit: 'words' };
  return Number.isFinite(mostCharacters) ? { max: mostCharacters, unit: 'characters' } : otherwise;
}

const asks =
  /\bwhy\b|\bwarum\b|pourquoi|por que|perche|waarom|varfor|hvorfor|dlaczego|\bproc\b|excite|motivat|interest|hire you|anything else|additional|further|other info|comment|message/;

function tailored(field: FieldSnapshot, owner: Owner): Wanted | 'no-data' {
  const text = owner.summaryFor(limitOf(field));
  return text ? { text, source: { from: 'summary' } } : 'no-data';
}

/** The profile as the owner wrote it, where it fits. */
function profile(field: FieldSnapshot, { resume: { basics } }: Owner): Wanted | 'no-data' {
  const text = basics.summary.map((statement) => statement.text).join('\n\n');
  const { max, unit } = limitOf(field);
  const length = unit === 'words' ? text.split(/\s+/).length : text.length;
  return text && length <= max ? { text, source: { from: 'basics' } } : 'no-data';
}

/** An answer that the owner keeps for this very question comes before all that could be made for it. */
const kept = (ask: Ask, owner: Owner): Wanted | undefined => {
  const same = sameQuestion(ask, owner);
  return isRefusal(same) ? undefined : same;
};

/** The tailored summary, at the field's own limit. To a question about something else it is but a suggestion. */
export const summary: Value = (ask, owner) => {
  const { field } = ask;
  const isQuestion = asks.test(plain(field.label));
  const own = kept(ask, owner);
  if (own) return own;
  const like = isQuestion ? likeAnswer(ask, owner) : undefined;
  if (like) return { ...like, suggested: true };
  const made = tailored(field, owner);
  const wanted = made === 'no-data' ? profile(field, owner) : made;
  if (wanted === 'no-data') return wanted;
  return isQuestion ? { ...wanted, suggested: true } : wanted;
};

/** The owner's own letter, or their summary where they have none. It is more than a summary: offered, not ticked. */
export const coverLetterText: Value = (ask, owner) => {
  const wanted = kept(ask, owner) ?? letter(ask.field, owner) ?? tailored(ask.field, owner);
  return wanted === 'no-data' ? wanted : { ...wanted, suggested: true };
};

const letter = (field: FieldSnapshot, owner: Owner): Wanted | undefined => {
  const text = owner.letterFor(limitOf(field, usualLetter));
  return text ? { text, source: { from: 'summary' } } : undefined;
};

/** The skills as the owner lists them; of a list of choices also those that an entry names in passing. */
export const skills: Value = (ask, owner) => {
  const named = inSectionOf(owner, 'skills').flatMap(({ title, keywords }) =>
    keywords.length > 0 ? keywords : [title],
  );
  const own = [...new Set(named.filter(Boolean))];
  const all = [...new Set([...own, ...knownOptions(ask, owner)])];
  if (all.length === 0) return 'no-data';
  return { text: all.join(', '), each: all.map((one) => [one]), source: { from: 'basics' } };
};

export const certification: Value = ({ row, rows }, owner) => {
  const entries = inSectionOf(owner, 'certificates');
  const wanted = rows > 1 ? entries.slice(row, row + 1) : entries;
  const text = wanted
    .map(({ title }) => title)
    .filter(Boolean)
    .join(', ');
  return text ? { text, source: { from: 'entry', entry: wanted[0]!.id } } : 'no-data';
};

/** One language a row; in a single box, or a list that takes several, all of them. */
export const language: Value = ({ row, rows, field }, owner) => {
  const entries = inSectionOf(owner, 'languages').filter(({ title }) => title !== '');
  const isList = rows === 1 && field.options.length === 0 && field.control !== 'combobox';
  const takesAll = isList || (rows === 1 && field.multiple);
  if (rows === 1 && !takesAll && entries.length > 1) return 'unsure';
  const wanted = takesAll ? entries : entries.slice(row, row + 1);
  if (wanted.length === 0) return 'no-data';
  const each = wanted.map(({ title }) => [title, ...namesOfLanguage(title)]);
  return {
    text: wanted.map(({ title }) => title).join(', '),
    ...(wanted.length === 1 && { alike: each[0] }),
    each,
    source: { from: 'entry', entry: wanted[0]!.id },
  };
};

/** The languages that forms ask for by name: of another than the owner's own, theirs is no level. */
const isNaming =
  /\b(?:english|german|french|spanish|italian|dutch|portuguese|chinese|mandarin|japanese|polish|swedish|danish|norwegian|czech|deutsch|englisch|franzosisch|spanisch|italienisch|anglais|francais|allemand|espagnol|ingles|aleman|frances|inglese|tedesco|engels|duits|engelska|tyska|engelsk|tysk|angielski|niemiecki|anglictina|nemcina)/;

const wholeWord = (text: string, word: string) => {
  const at = word.length > 2 ? text.indexOf(word) : -1;
  const isLetter = (one = '') => /\p{Script=Latin}/u.test(one);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
};

/** The level of the language that the question names, or of the row's. */
export const languageLevel: Value = ({ row, field }, owner) => {
  const entries = inSectionOf(owner, 'languages').filter(({ title }) => title !== '');
  const asked = plain(`${field.label} ${field.section}`);
  const said = (title: string) =>
    [title, ...namesOfLanguage(title)].some((name) => wholeWord(asked, plain(name)));
  const named = entries.find(({ title }) => said(title));
  const entry = named ?? (isNaming.test(asked) ? undefined : entries[row]);
  if (!entry?.level) return 'no-data';
  return {
    text: entry.level,
    alike: levelsAlike(entry.level),
    source: { from: 'entry', entry: entry.id },
    sure: 0.8,
  };
};
