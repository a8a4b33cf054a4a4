import type { ReplicaField, Right } from './replica';
import { me, standardFiles, standardResume } from './standard-resume';

/** The values that more than one replica asks for, in the spellings that a person would accept. */
export const is = (...fill: string[]): { fill: string[] } => ({ fill });
export const all = (...fillAll: string[]): Right => ({ fillAll });
export const compose = (most: number): Right => ({ compose: most });
export const leave = (why: Extract<Right, { leave: unknown }>['leave']): Right => ({ leave: why });

export const right = {
  name: is(me.name),
  given: is(me.given),
  family: is(me.family),
  email: is(me.email),
  city: is(me.city),
  region: is(me.region, 'OR'),
  postalCode: is(me.postalCode),
  street: is(me.street),
  country: is('United States', 'United States of America', 'US', 'USA'),
  linkedin: is(me.linkedin),
  github: is(me.github),
  website: is(me.website),
  employer: is(me.employer),
  title: is(me.title),
  /** A free box: the country's code and the number may be spaced as one likes. */
  phone: is('+1 503 555 0142', '+15035550142', '+1 503-555-0142', '+1 (503) 555-0142'),
  national: is('503 555 0142', '5035550142', '503-555-0142', '(503) 555-0142'),
  place: is(
    'Portland, Oregon',
    'Portland, OR',
    'Portland, Oregon, US',
    'Portland, OR, US',
    'Portland, US',
    'Portland, United States',
    'Portland, OR, United States',
    'Portland, Oregon, United States',
  ),
  resume: is(standardFiles.resume.name),
  coverLetter: is(standardFiles.coverLetter.name),
  yes: is('Yes'),
  no: is('No'),
} as const;

const years = (Date.now() - Date.parse('2017-06-01')) / (365.25 * 24 * 3600 * 1000);

/** Years worked by the standard resume, as a whole number: both ways of rounding are honest. */
export const yearsWorked = is(`${Math.floor(years)}`, `${Math.round(years)}`);

const sentences = [
  standardResume.basics.summary,
  ...standardResume.work.flatMap(({ summary, highlights }) => [summary, ...highlights]),
]
  .join(' ')
  .split(/(?<=\.)\s+/);

/** Whether every sentence of a text is one that the standard resume holds. */
const isOwnWords = (text: string) =>
  text
    .split(/(?<=\.)\s+/)
    .every((sentence) => sentences.includes(sentence.replace(/^[-*•–]\s*/, '')));

/** Whether what a field shows is right for it: `before` is what it showed before anything was filled. */
function isRight(right: Right, seen: string[], before: string): boolean {
  if ('fill' in right) return seen.length === 1 && right.fill.includes(seen[0]!);
  if ('fillAll' in right) return [...seen].sort().join('|') === [...right.fillAll].sort().join('|');
  const text = seen.join(' ');
  if ('leave' in right) return seen.join(', ') === before;
  return text.length > 0 && text.length <= right.compose && isOwnWords(text);
}

/** What became of a field: `empty` where something should be and nothing is, `wrong` where something is that should not be. */
export type Verdict = 'right' | 'empty' | 'wrong';

export function verdictOn({ right, holds }: ReplicaField, seen: string[]): Verdict {
  if (isRight(right, seen, holds)) return 'right';
  return seen.join(', ') === holds ? 'empty' : 'wrong';
}

/** What a person would put there. */
export function wordsFor(right: Right): string[] {
  if ('fill' in right) return [right.fill[0]!];
  if ('fillAll' in right) return [...right.fillAll];
  if ('leave' in right) return [];
  return [sentences.find((sentence) => sentence.length <= right.compose)!];
}
