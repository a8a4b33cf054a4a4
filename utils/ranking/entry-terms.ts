import type { Language } from '../posting/words/stop-words';
import type { Entry } from '../resume/schema';
import { proofKey } from './kinds-of-proof';
import { termsIn, termsOf } from './terms-in';
import { tokenize } from './tokenize';
import { wordsOf } from './words-of';

/** How an entry holds one term. */
export interface OwnTerm {
  /** Times it stands there, those in the title and the keywords counted more. */
  frequency: number;
  /** The owner's own writing of it, the first one. */
  surface: string;
  /** Ids of the statements that hold it, in their order. */
  statements: string[];
}

export interface EntryTerms {
  terms: Map<string, OwnTerm>;
  /** How often it holds each word, by stem, those in the title and the keywords counted more. */
  words: Map<string, number>;
  /** The sum of those. */
  length: number;
}

/** A word of the title stands for the whole entry, one of the text for a part of it. */
const titleWeight = 2.5;
const keywordWeight = 1.5;
const organizationWeight = 0.5;

/** What people are called at work: in a title it says who the owner was, in a sentence it may be anyone. Stems. */
const roles = new Set(
  'engin manag special assist offic coordin associ director analyst consult staff supervisor operator intern'.split(
    ' ',
  ),
);

const kept = new WeakMap<Entry, Map<Language, EntryTerms>>();

/** The terms of an entry, kept for as long as the entry object is: entries are replaced, never changed. */
export function entryTerms(entry: Entry, language: Language): EntryTerms {
  const byLanguage = kept.get(entry) ?? new Map<Language, EntryTerms>();
  kept.set(entry, byLanguage);
  const known = byLanguage.get(language) ?? gatherTerms(entry, language);
  byLanguage.set(language, known);
  return known;
}

/** Terms as they are gathered from the parts of an entry. */
class Gathering implements EntryTerms {
  readonly terms = new Map<string, OwnTerm>();
  readonly words = new Map<string, number>();
  length = 0;

  constructor(
    private readonly language: Language,
    private readonly wanted: ReadonlySet<string> | undefined,
  ) {}

  add(text: string, weight: number, statement?: string) {
    if (!text) return;
    const tokens = tokenize(text);
    for (const { key, surface } of termsOf(text, tokens, this.language))
      if (!statement || !roles.has(key)) this.hold(key, surface, weight, statement);
    for (const word of wordsOf(tokens, this.language)) {
      this.length += weight;
      if (this.wants(word)) this.words.set(word, (this.words.get(word) ?? 0) + weight);
    }
  }

  /** Another wording of a fact adds its words, and no weight to those that are there. */
  addWording(text: string, statement: string) {
    for (const { key, surface } of termsIn(text, this.language))
      if (!this.terms.has(key)) this.hold(key, surface, 1, statement);
  }

  wants = (key: string) => this.wanted === undefined || this.wanted.has(key);

  hold(key: string, surface: string, weight: number, statement?: string) {
    if (!this.wants(key)) return;
    const own = this.terms.get(key);
    if (!own) {
      const statements = statement === undefined ? [] : [statement];
      this.terms.set(key, { frequency: weight, surface, statements });
      return;
    }
    own.frequency += weight;
    if (statement !== undefined && own.statements.at(-1) !== statement)
      own.statements.push(statement);
  }
}

/** The terms of an entry, or those `wanted` alone: of a long resume a posting asks for few. */
export function gatherTerms(
  { section, title, field, organization, keywords, statements }: Entry,
  language: Language,
  wanted?: ReadonlySet<string>,
): EntryTerms {
  const gathering = new Gathering(language, wanted);
  gathering.add(title, titleWeight);
  gathering.add(field, titleWeight);
  gathering.add(organization, organizationWeight);
  for (const keyword of keywords) gathering.add(keyword, keywordWeight);
  for (const { id, text, alternatives } of statements) {
    gathering.add(text, 1, id);
    for (const alternative of alternatives) gathering.addWording(alternative, id);
  }
  if (title) gathering.hold(proofKey(section), title, 1);
  return gathering;
}
