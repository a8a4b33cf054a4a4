import type { Limit, Shape } from '../summary';

/** How summaries of one shape are put together. */
export interface ShapeRules {
  /** Opens with the owner's profile. */
  opens: boolean;
  /** Sentences at most, those that come along with another not counted. */
  most: number;
  /** What parts its paragraphs; `never` where it is one whatever its length. */
  parts: 'long-ones' | 'each-sentence' | 'never';
  /** Where nobody has said how long it may be. */
  usual: Limit;
}

export const shapeRules: Record<Shape, ShapeRules> = {
  profile: {
    opens: true,
    most: Number.POSITIVE_INFINITY,
    parts: 'long-ones',
    usual: { max: 1000, unit: 'characters' },
  },
  bullets: {
    opens: false,
    most: 8,
    parts: 'each-sentence',
    usual: { max: 1000, unit: 'characters' },
  },
  note: { opens: true, most: 3, parts: 'never', usual: { max: 300, unit: 'characters' } },
  letter: {
    opens: false,
    most: Number.POSITIVE_INFINITY,
    parts: 'long-ones',
    usual: { max: 2000, unit: 'characters' },
  },
};
