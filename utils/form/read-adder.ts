import type { Classified } from './classify-fields';
import { groupOf, type Kind } from './kinds';
import { readSection } from './read-section';
import { addWords, fillers, type RowSection, rowNouns } from './rules/adders';
import type { Patterns } from './rules/rule';
import { said } from './said';
import type { Adder, FieldSnapshot } from './snapshot';

const anyOf = (patterns: Patterns, flags = 'u') =>
  new RegExp(Object.values(patterns).join('|'), flags);

const adds = anyOf(addWords, 'gu');
const fills = anyOf(fillers, 'gu');
const nouns = rowNouns.map(({ section, says }) => ({ section, says: anyOf(says) }));

/** What is added, in so many words; '' where the words do not say. */
const thingAdded = (words: string) =>
  said(words)
    .replace(adds, ' ')
    .replace(fills, ' ')
    .replace(/[\s+()[\]]+/gu, ' ')
    .trim();

const sectionCalled = (words: string) => nouns.find(({ says }) => says.test(words))?.section;

const bySectionKind: Partial<Record<string, RowSection>> = {
  work: 'work',
  education: 'education',
  languages: 'languages',
};

function sectionUnder(heading: string): RowSection | undefined {
  const words = said(heading).replace(/(?:(?<!\s)\s+)?(?:(?<![(#])[(#]+)?(?<!\d)\d+\)?$/u, '');
  return sectionCalled(words) ?? bySectionKind[readSection(heading) ?? ''];
}

/** The section whose rows are made of a kind of field. */
export function sectionOfKind(kind: Kind): RowSection | undefined {
  const group = groupOf(kind);
  if (group === 'work' || group === 'education') return group;
  if (kind === 'language' || kind === 'language-level') return 'languages';
  return kind === 'certification' ? 'certificates' : undefined;
}

/**
 * Which section an adder belongs to: by its own words, else by the heading right over it, else by the field before it
 * where both stand under the same headings. What adds something else, such as a referee, belongs to none.
 */
export function readAdder(
  adder: Adder,
  fields: readonly FieldSnapshot[],
  classified: readonly Classified[],
): RowSection | undefined {
  const thing = thingAdded(adder.label);
  if (thing !== '') return sectionCalled(thing);
  const innermost = adder.section.split(' › ').at(-1)!;
  return sectionUnder(innermost) ?? sectionBefore(adder, fields, classified);
}

function sectionBefore(
  { after, section, form }: Adder,
  fields: readonly FieldSnapshot[],
  classified: readonly Classified[],
): RowSection | undefined {
  const at = fields.findIndex(({ ref }) => ref === after);
  const before = fields[at];
  if (!before || before.form !== form || !before.section.startsWith(section)) return undefined;
  return sectionOfKind(classified[at]!.kind);
}
