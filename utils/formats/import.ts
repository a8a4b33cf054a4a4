import type { Resume, Section } from '../resume/schema';

/** Formats that hold more than plain text, each read by a reader of its own. */
type FileFormat = 'pdf' | 'word' | 'zip' | 'yaml' | 'csv' | 'xml' | 'html';

/** Why nothing was imported. Lines and columns count from 1. */
export type ImportFailure =
  | { why: 'empty' }
  /** `most` in characters or bytes. */
  | { why: 'too-large'; most: number }
  /** More entries and sentences than anybody's life has, or a page can show. */
  | { why: 'too-many'; most: number }
  | { why: 'too-deep'; deepest: number }
  | { why: 'too-slow'; seconds: number }
  | { why: 'not-json'; line: number; column: number }
  | { why: 'not-yaml'; line: number; column: number }
  /** Readable, but without any part of a resume in it. */
  | { why: 'not-a-resume' }
  /** Begins as a file of that format, but cannot be read as one. */
  | { why: 'damaged'; format: FileFormat }
  /** Only a password opens it. */
  | { why: 'locked' }
  /** Pictures of text, as a scanner makes them. */
  | { why: 'no-text' }
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

export type ImportFormat =
  | 'json-resume'
  | 'reactive-resume'
  | 'rendercv'
  | 'linkedin'
  | 'europass'
  | 'h-resume'
  | 'html'
  | 'word'
  | 'pdf'
  | 'markdown'
  | 'text';

/** What a reader of one format gives back. */
export interface FormatRead {
  format: ImportFormat;
  resume: Resume;
  warnings: ImportWarning[];
  /** Lines that found no place, in order. */
  unplaced: string[];
  /** The text that was read, where the file itself shows none. */
  source?: string;
}

/** A resume as read, for the owner to correct before it is kept, beside the text that it was read from. */
export interface ResumeImport extends FormatRead {
  source: string;
}

/** Real files are below 100 kB; five million characters read in well under a second. */
export const mostCharacters = 5 * 1024 * 1024;

/** Entries and statements together; ten times the fullest that we design for. */
export const mostParts = 50_000;

/** With pictures and fonts; the largest that job sites take is 10 MB. */
export const mostBytes = 20 * 1024 * 1024;
