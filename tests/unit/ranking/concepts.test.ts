import { describe, expect, test } from 'vitest';
import { languages } from '@/utils/posting/words/stop-words';
import { namesAt } from '@/utils/ranking/concept-index';
import { conceptLinks } from '@/utils/ranking/concept-links';
import { type ConceptName, nameAt, namePlaces } from '@/utils/ranking/concept-names';
import { isGeneralWord } from '@/utils/ranking/general-words';
import { readConcepts } from '@/utils/ranking/read-concepts';
import { stem } from '@/utils/ranking/stem';
import { termsIn } from '@/utils/ranking/terms-in';
import { tokenize } from '@/utils/ranking/tokenize';
import { commonWords, tradeWords } from './common-words';

const concepts = readConcepts();
const names = namePlaces().flatMap((at) => nameAt(at) ?? []);
const known = new Set(concepts.map(({ concept }) => concept));

describe('the concept tables', () => {
  test('know the trades', () => {
    expect(known.size).toBeGreaterThanOrEqual(1900);
    expect(names.length).toBeGreaterThanOrEqual(5000);
  });

  test('tell each concept once', () => {
    expect(concepts.length).toBe(known.size);
  });

  test('name no other concept that is not one', () => {
    const strays = concepts.flatMap(({ broader, related }) =>
      [...broader, ...related].filter((other) => !known.has(other)),
    );
    expect(strays).toEqual([]);
  });

  test('have no concept broader than itself', () => {
    const circles = concepts.filter(({ concept }) => isAbove(concept, concept));
    expect(circles).toEqual([]);
  });

  const isAbove = (above: string, concept: string): boolean =>
    conceptLinks(concept).broader.some((one) => one === above || isAbove(above, one));

  test('give no name to two concepts, but where its case and neighbours part them', () => {
    const owners = new Map<string, string>();
    const shared = names.filter((name) => {
      if (name.mark !== '' && name.mark !== '=') return false;
      const key = writingOf(name);
      const owner = owners.get(key) ?? name.concept;
      owners.set(key, owner);
      return owner !== name.concept;
    });
    expect(shared).toEqual([]);
  });

  test.each(languages)('are found by each of their names as it is written, in %s', (language) => {
    const missed = names.filter(
      ({ name, concept, ...own }) =>
        (!own.only || own.language === language) &&
        !namesAt(tokenize(name), 0, language).some((alias) => alias.concept === concept),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('hold no name that no text can have', () => {
    const broken = names.filter(({ name }) => {
      const tokens = tokenize(name);
      return (
        name.trim() !== name || !tokens.length || tokens.some(({ joined }, at) => at > 0 && !joined)
      );
    });
    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  test('take no everyday word for a name without its case', () => {
    const bare = names.filter(({ name, mark, only }) => {
      const [word, ...more] = tokenize(name);
      const forms = [word!.lower, word!.lower.replace(/(?<=...)s$/, '')];
      return mark === '' && !only && more.length === 0 && forms.some(isCommon);
    });
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  const isCommon = (word: string) =>
    commonWords.has(word) || (!tradeWords.has(word) && isGeneralWord(stem(word, 'en'), 'en'));

  test.each(languages)('are found by their own names in %s', (language) => {
    const lost = names
      .filter((name) => name.mark !== '?' && (name.language ?? language) === language)
      .filter(({ concept, name, mark }) => {
        const [first] = termsIn(name, language);
        return first?.key !== `@${concept}` && mark !== '!' && mark !== '&';
      });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

/** Equal for two names that match the same texts. */
function writingOf({ name, mark, only, language }: ConceptName): string {
  const tokens = tokenize(name);
  const place = only ? language : '';
  if (mark === '=') return `${place}=${tokens.map(({ surface }) => surface).join(' ')}`;
  if (tokens.length > 1) return place + tokens.map(({ lower }) => stem(lower, 'en')).join(' ');
  return place + tokens[0]!.lower;
}

describe('the tree of concepts', () => {
  test('knows what is broader, narrower and related, both ways', () => {
    expect(conceptLinks('Kubernetes').broader).toContain('Container orchestration');
    expect(conceptLinks('Container orchestration').narrower).toContain('Kubernetes');
    expect(conceptLinks('Flutter').related).toContain('Dart');
  });

  test('knows nothing of what it does not know', () => {
    expect(conceptLinks('Basket weaving under water')).toEqual({
      broader: [],
      narrower: [],
      related: [],
    });
  });
});
