import type { DatePart, Kind } from '../kinds';
import type { FieldSnapshot } from '../snapshot';

/** Readings that become a kind only by the section they stand in. */
export type Reading = Kind | 'from' | 'until' | 'ongoing' | 'duties' | 'firma';

type Language =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'sv'
  | 'da'
  | 'no'
  | 'pl'
  | 'cs'
  | 'ca'
  | 'ro'
  | 'ru'
  | 'uk'
  | 'ja'
  | 'ko'
  | 'zh'
  | 'ar'
  | 'he';

/** Patterns as `plain` text, one alternation a language. */
export type Patterns = Partial<Record<Language, string>>;

/** Which words make a field a kind. Within a table the first rule that matches wins. */
export interface Rule {
  kind: Reading;
  part?: DatePart;
  /** Whole words of a short label: "First name", "Vorname". */
  says?: Patterns;
  /** Words of a question of any length: "Will you now or in the future require sponsorship". */
  asks?: Patterns;
  /** What makes it something else after all. */
  not?: string;
  /** Controls it can be, where the kind's own list is too wide. */
  on?: readonly FieldSnapshot['control'][];
}
