import type { Entry, Resume } from '../../resume/schema';
import type { Limit } from '../../summary/summary';
import type { Answer } from '../answers';
import type { Classified } from '../classify-fields';
import type { Row } from '../number-rows';
import type { SkipReason } from '../plan';
import type { FieldSnapshot } from '../snapshot';
import type { Source } from '../source';

/** A file that the owner keeps for forms. */
export interface OwnFile {
  id: string;
  name: string;
  /** MIME type. */
  type: string;
  use: 'resume' | 'cover-letter';
  /** In bytes. */
  size?: number;
}

/** Everything that a plan is made from beside the form itself. */
export interface Owner {
  resume: Resume;
  answers: readonly Answer[];
  /** Entry ids, in the owner's order. */
  picked: readonly string[];
  summaryFor: (limit: Limit) => string | undefined;
  letterFor: (limit: Limit) => string | undefined;
  files: readonly OwnFile[];
  /** Whether an entry names something, under whatever name it goes there; by its very words where not given. */
  mentions?: (entry: Entry, subject: string) => boolean;
  /** Where the job is, as the posting says it. */
  jobLocation: string;
  /** `2026-11-23`. */
  today: string;
}

/** One field that asks, and where it stands among its like. */
export interface Ask extends Classified, Row {
  field: FieldSnapshot;
  /** The list of dialling codes that stands right before. */
  codeList?: FieldSnapshot;
  /** Which of the owner's links, where the field is one of several rows for links. */
  link?: number;
}

/** What the owner would put there. */
export interface Wanted {
  /** As it is typed. */
  text: string;
  /** Other ways in which a list of choices, or a narrow box, may have it; best first. */
  alike?: readonly string[];
  /** The parts of a list (skills, languages), for fields that take several choices: of each every spelling, best first. */
  each?: readonly (readonly string[])[];
  source: Source;
  /** Set where the answer is a plain yes or no. */
  yes?: boolean;
  /** A number of whole years: matched to ranges such as "3-5". */
  years?: number;
  /** A stretch of time, in days: matched to "1 month", "30 days" or "2-4 weeks". */
  days?: number;
  /** A sum of money a year or a month, as the owner said it: matched to ranges such as "50-60k". */
  amount?: number;
  /** Below 1 where the value, not the kind of field, is in doubt. */
  sure?: number;
  /** Never ticked before the owner has looked. */
  apart?: boolean;
  /** The owner's own words on something like what is asked: never ticked, and named as that. */
  suggested?: boolean;
}

/** Says what a field of some kind gets, or why it gets nothing. */
export type Value = (ask: Ask, owner: Owner) => Wanted | SkipReason;

export const isRefusal = (wanted: Wanted | SkipReason): wanted is SkipReason =>
  typeof wanted === 'string';

/** A value from the basics, or nothing where the owner has not said. */
export const fromBasics = (text: string, alike?: readonly string[]): Wanted | SkipReason =>
  text ? { text, alike, source: { from: 'basics' } } : 'no-data';
