/** A piece of a line, and where it leads when it may be followed. */
export interface DocumentPart {
  text: string;
  href?: string;
}

/** One thing of a resume on paper, in reading order. Every writer says the same blocks in its own way. */
export type DocumentBlock =
  | { is: 'name'; text: string }
  | { is: 'label'; text: string }
  | { is: 'contact'; parts: DocumentPart[] }
  | { is: 'section'; text: string }
  | {
      is: 'entry';
      /** The entry's id. */
      of: string;
      title: string;
      dates: string;
      under: DocumentPart[];
      inside: boolean;
    }
  | { is: 'item'; of: string; title: string; text: string }
  | { is: 'paragraph'; text: string }
  | { is: 'bullet'; text: string };

export interface ResumeDocument {
  /** BCP 47. */
  language: string;
  /** What the file is called in a viewer. */
  title: string;
  author: string;
  blocks: DocumentBlock[];
}
