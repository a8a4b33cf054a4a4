import type { Report, Write } from '@/utils/form/report';
import { fieldNamed, type Scene } from '../read/scene';
import type { AddedRow } from './added-rows';
import type { Restore } from './remember-field';
import type { Upload } from './uploads';
import { writtenField } from './written-field';

interface Touched {
  label: string;
  restore: Restore;
  /** What the field held before the first write. */
  before: string;
  /** What the field held when the fill was over. */
  left?: string;
  upload?: Upload | undefined;
  /** What the last attempt came to at once, and what the page said against the field before it. */
  came?: string;
  said?: ReadonlySet<string>;
}

/** What the fills of this page did, for as long as the page lives: to report it again, and to undo it. */
const touched = new Map<string, Touched>();
const rows: AddedRow[] = [];
let report: Report | null = null;

export const fill = {
  touched,
  /** Rows that were added, in order. */
  rows,
  /** Keeps what stood there before the first write to a field, whatever is written later. */
  touch({ ref, label }: Write, found: Pick<Touched, 'before' | 'restore' | 'upload'>) {
    if (!touched.has(ref)) touched.set(ref, { label, ...found });
  },
  tried(ref: string, last: Required<Pick<Touched, 'came' | 'said'>>) {
    const one = touched.get(ref);
    if (one) Object.assign(one, last);
  },
  left(ref: string, value: string) {
    const one = touched.get(ref);
    if (one) one.left = value;
  },
  forget() {
    touched.clear();
    rows.length = 0;
    report = null;
  },
};

export const lastReport = (): Report | null => report;

/** Joins the report of a second fill to what is still there of the first. */
export function keepReport(next: Report, scene: Scene): Report {
  const written = new Set(next.lines.map(({ ref }) => ref));
  const isThere = (ref: string) => {
    const one = touched.get(ref);
    return one ? writtenField(ref, one.label, scene) : fieldNamed(ref, scene);
  };
  const earlier = report?.lines.filter(({ ref }) => !written.has(ref) && isThere(ref)) ?? [];
  report = { ...next, lines: [...earlier, ...next.lines] };
  return report;
}
