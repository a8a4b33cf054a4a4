import type { Limit, Shape } from '../summary';

/** How summaries of one shape are put together. */
export interface ShapeRules {
  /** What is taken whole, or left. */
  takes: 'sentences' | 'statements';
  /** Share of the room that the owner's profile may open with. */
  opening: number;
  /** Share of the room that is filled with what the owner did, whether or not the posting asks for it. */
  enough: number;
  /** Sentences at most, those that come along with another not counted. */
  most: number;
  /** What parts its paragraphs; `never` where it is one whatever its length. */
  parts: 'long-ones' | 'each-sentence' | 'never';
  /** Where nobody has said how long it may be. */
  usual: Limit;
}

export const shapeRules: Record<Shape, ShapeRules> = {
  profile: {
    takes: 'sentences',
    opening: 0.45,
    enough: 0.8,
    most: Number.POSITIVE_INFINITY,
    parts: 'long-ones',
    usual: { max: 1000, unit: 'characters' },
  },
  bullets: {
    takes: 'sentences',
    opening: 0,
    enough: 0.8,
    most: 8,
    parts: 'each-sentence',
    usual: { max: 1000, unit: 'characters' },
  },
  note: {
    takes: 'sentences',
    opening: 0.45,
    enough: 0.8,
    most: 3,
    parts: 'never',
    usual: { max: 300, unit: 'characters' },
  },
  letter: {
    takes: 'sentences',
    opening: 0,
    enough: 0,
    most: Number.POSITIVE_INFINITY,
    parts: 'long-ones',
    usual: { max: 2000, unit: 'characters' },
  },
  resume: {
    takes: 'statements',
    opening: 0.3,
    enough: 0,
    most: Number.POSITIVE_INFINITY,
    parts: 'each-sentence',
    usual: { max: 3500, unit: 'characters' },
  },
};
