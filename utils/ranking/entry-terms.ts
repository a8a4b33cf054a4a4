import type { Language } from '../posting/words/stop-words';
import type { Entry } from '../resume/schema';
import { termsIn } from './terms-in';

/** How an entry holds one term. */
export interface OwnTerm {
  /** Times it stands there, those in the title and the keywords counted more. */
  frequency: number;
  /** The owner's own writing of it, the first one. */
  surface: string;
  /** Ids of the statements that hold it. */
  statements: Set<string>;
}

export interface EntryTerms {
  terms: Map<string, OwnTerm>;
  /** The sum of all frequencies. */
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
  const known = byLanguage.get(language) ?? readTerms(entry, language);
  byLanguage.set(language, known);
  return known;
}

function readTerms(entry: Entry, language: Language): EntryTerms {
  const terms = new Map<string, OwnTerm>();
  let length = 0;
  const add = (text: string, weight: number, statement?: string) => {
    for (const { key, surface } of text ? termsIn(text, language) : []) {
      if (statement && roles.has(key)) continue;
      const own = terms.get(key) ?? { frequency: 0, surface, statements: new Set<string>() };
      own.frequency += weight;
      if (statement) own.statements.add(statement);
      terms.set(key, own);
      length += weight;
    }
  };
  add(entry.title, titleWeight);
  add(entry.field, titleWeight);
  add(entry.organization, organizationWeight);
  for (const keyword of entry.keywords) add(keyword, keywordWeight);
  for (const { id, text, alternatives } of entry.statements) {
    add(text, 1, id);
    for (const alternative of alternatives) addNew(alternative, id);
  }
  return { terms, length };

  /** Another wording of a fact adds its words, and no weight to those that are there. */
  function addNew(text: string, statement: string) {
    for (const { key, surface } of termsIn(text, language)) {
      if (terms.has(key)) continue;
      terms.set(key, { frequency: 1, surface, statements: new Set([statement]) });
      length += 1;
    }
  }
}
