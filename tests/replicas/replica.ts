import type { DatePart, Kind } from '@/utils/form/kinds';
import type { SkipReason } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';

/**
 * How a person sees what a field holds. Selectors may match several elements, in the page's order; ` >>> `
 * crosses an open shadow root.
 */
export type Seen =
  /** The text standing in an input or a textarea. */
  | { by: 'value'; at: string }
  /** The text of a native select's chosen options; an option without a value is no choice. */
  | { by: 'chosen'; at: string }
  /** The labels of the boxes, radios and switches that are on, native or ARIA. */
  | { by: 'checked'; at: string }
  /** The painted text of what matches: a selection, pills, a file's name, the words of an editor. */
  | { by: 'text'; at: string }
  /** The names of the files that a file input holds. */
  | { by: 'files'; at: string };

/** What a person does to fill it, with a real mouse and keyboard. */
export type Act =
  | { by: 'typing'; at: string }
  /** Reached by the Tab key, then digits for the parts that it splits itself into. */
  | { by: 'keying'; at: string; keys: string }
  | { by: 'choosing'; at: string }
  /**
   * Open, type a query where there is one (`true`: the value itself), and Enter where the list wants it, click the
   * option that reads as the value; once for each value.
   */
  | {
      by: 'picking';
      open: string;
      query?: string | true;
      enter?: boolean;
      options: string;
      confirm?: string;
    }
  /** Click those of `options` that read as the values. */
  | { by: 'clicking'; options: string }
  /** Click what opens the file chooser. */
  | { by: 'attaching'; at: string };

/** What a right fill with the standard resume and answers leaves in the field, every step agreed to. */
export type Right =
  /** Any one of these. */
  | { fill: readonly string[] }
  /** All of these, in any order: pills, boxes. */
  | { fillAll: readonly string[] }
  /** Words of the owner's own: every sentence is one of the resume's, within so many characters. */
  | { compose: number }
  /** It stays as it was found. */
  | { leave: SkipReason };

export interface ReplicaField {
  /** Finds exactly one element, the control; for radios and boxes the first of the group. */
  selector: string;
  /** Another element that may be taken for the same field: the painted box beside a native select out of sight. */
  also?: string;
  /** The same-origin iframe it is in. */
  frame?: string;
  label: string;
  kind: Kind;
  part?: DatePart;
  control: FieldSnapshot['control'];
  right: Right;
  /** What it shows before anything is filled. */
  holds: string;
  seen: Seen;
  act: Act;
  /** What a person types or picks, where it reads otherwise than what the field then shows. */
  by?: string[];
  /** Which screen of a wizard, from 0. */
  step: number;
  /** Which row of a repeated section, from 0; rows that are not there at first have to be added. */
  row?: number;
  /** Whether a value that is only assigned, without events, is lost with the page's next paint. */
  controlled?: boolean;
  /** It appears only once a field before it has been filled. */
  later?: boolean;
}

/** What nobody sees and nothing may touch. */
interface Trap {
  selector: string;
  frame?: string;
  /** The page itself writes there: it may change, but nobody may type into it or click it. */
  own?: boolean;
}

/** A section whose rows repeat. */
interface Repeat {
  section: 'work' | 'education' | 'languages' | 'profiles';
  /** The button that adds a row. */
  add: string;
  /** Rows there at first, and rows that the standard resume asks for. */
  rows: { atFirst: number; wanted: number };
  step: number;
}

/** A living page and what is right for it. */
export interface Replica {
  /** Its folder: `ats/lever`. */
  name: string;
  /** Name of the system or library, for tables. */
  title: string;
  fields: ReplicaField[];
  traps: Trap[];
  repeats: Repeat[];
  /** The buttons that lead from one screen to the next, in order; none on a page of one screen. */
  next: string[];
  /** The same-origin iframe that the form's own buttons are in, if any. */
  frame?: string;
  /** The button that sends the application. */
  submit: string;
}
