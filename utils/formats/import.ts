import type { Resume, Section } from '../resume/schema';

/** Why nothing was imported. Lines and columns count from 1. */
export type ImportFailure =
  | { why: 'empty' }
  /** `most` in characters. */
  | { why: 'too-large'; most: number }
  | { why: 'too-deep'; deepest: number }
  | { why: 'not-json'; line: number; column: number }
  /** JSON, but not an object with any part of a resume in it. */
  | { why: 'not-a-resume' }
  | { why: 'other-format'; format: 'pdf' | 'word' | 'rtf' | 'html' | 'xml' | 'zip' | 'binary' };

/** What the owner should look at. Nothing was lost: what could not be placed is kept beside its key. */
export type ImportWarning =
  /** `text` stands in the entry's `extra`, under the key with `AsRead` after it. */
  | { is: 'unread-date'; section: Section; index: number; key: string; text: string }
  /** A value of a shape that its key does not have; kept likewise. */
  | { is: 'odd-value'; section: Section | 'basics' | 'meta'; index: number; key: string }
  /** A section that we do not know, or that is no list; kept in the resume's `extra`. */
  | { is: 'odd-section'; key: string }
  | { is: 'end-before-start'; section: Section; index: number }
  /** The file was not quite JSON (comments, commas, line breaks in texts); the first such line. */
  | { is: 'mended-json'; line: number }
  /** A key that could do harm; the only thing ever left out. */
  | { is: 'dropped-key'; key: string };

/** A resume as read, for the owner to correct before it is kept. */
export interface ResumeImport {
  format: 'json-resume' | 'markdown' | 'text';
  resume: Resume;
  warnings: ImportWarning[];
  /** Lines that found no place, in order. */
  unplaced: string[];
}

/** Real files are below 100 kB; five million characters read in well under a second. */
export const mostCharacters = 5 * 1024 * 1024;
