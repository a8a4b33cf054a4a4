import { plain } from '../plain-text';
import type { SkipReason } from '../plan';
import { inSectionOf } from './rows';
import type { Ask, Owner, Wanted } from './wanted';

/** "Which of these have you worked with?": a list to tick what the owner knows. */
const asksKnown =
  /\b(?:which|what|select|choose|tick|check|indicate)\b.*\b(?:know|known|worked|work with|used|use|using|experience|experienced|familiar|proficient|proficiency|skilled|skills|comfortable|expertise|mastered)\b|\b(?:welche|womit)\b.*(?:kennen|kennst|gearbeitet|erfahrung|beherrsch|vertraut|genutzt)|\b(?:quel|lesquel|quelle|laquelle|lesquelle)s?\b.*(?:connaissez|maitrise|utilise|travaille|experience)|\b(?:cual|cuales|que)\b.*(?:conoces|conoce|usado|utilizado|manejas|domina|experiencia)|\b(?:qual|quais)\b.*(?:conhece|usou|domina|trabalhou|experiencia)|\bquali?\b.*(?:conosci|conosce|usato|utilizzato|esperienza)|\bwelke\b.*(?:ken|kent|gewerkt|ervaring)|\bvilka\b.*(?:kan|anvant|arbetat|erfarenhet)/;

/** Named as a skill, or by an entry under whatever name it goes there. */
function isKnown(label: string, owner: Owner, skills: ReadonlySet<string>): boolean {
  if (skills.has(plain(label))) return true;
  const { mentions } = owner;
  return mentions !== undefined && owner.resume.entries.some((entry) => mentions(entry, label));
}

/** Of the things that a list offers, those that the resume names: each as the list spells it. */
export function knownOptions({ field }: Ask, owner: Owner): string[] {
  const skills = inSectionOf(owner, 'skills').flatMap(({ title, keywords }) => [
    title,
    ...keywords,
  ]);
  const known = new Set(skills.map(plain));
  return field.options
    .map(({ label }) => label)
    .filter((label) => label !== '' && isKnown(label, owner, known));
}

/** What to tick in a list of things that the question asks whether the owner knows. */
export function knownAmong(ask: Ask, owner: Owner): Wanted | SkipReason | undefined {
  if (!ask.field.multiple || !asksKnown.test(plain(ask.field.label))) return undefined;
  const known = knownOptions(ask, owner);
  if (known.length === 0) return undefined;
  const each = known.map((label) => [label]);
  return { text: known.join(', '), each, source: { from: 'basics' }, sure: 0.8 };
}
