import type { FillStep } from '@/utils/form/plan';
import { withStatus } from '@/utils/ledger/with-status';
import type { Posting } from '@/utils/posting/schema';
import { newId } from '@/utils/resume/new-id';
import type { Resume } from '@/utils/resume/schema';
import { Application, type FilledField } from '@/utils/storage/application';
import { pageAddress } from '@/utils/storage/page-address';
import type { ReviewLine } from './review-of';
import { sameForm } from './same-form';
import { valueText } from './value-text';

export interface Filling {
  resume: Resume;
  posting: Posting | undefined;
  picked: string[];
  lines: readonly ReviewLine[];
  /** Of the page that holds the form. */
  url: string;
  /** ISO 8601. */
  at: string;
}

const textOf = (lines: readonly ReviewLine[], wanted: (step: FillStep) => boolean) => {
  const line = lines.find(({ step }) => wanted(step));
  return line ? valueText(line.step.value) : '';
};

/**
 * The ledger's record of a fill that is about to begin: what is shared, where, from what. What becomes of each value is
 * not known yet. `earlier` is the record that the fill belongs to, where it is one more step of the same application.
 */
export function applicationOf(filling: Filling, earlier?: Application): Application {
  const { resume, posting, picked, lines, url, at } = filling;
  const fields = lines.map((line) => fieldOf(line, url));
  const places = new Set(fields.map(placeOf));
  const begun =
    earlier ?? Application.parse({ id: newId(), resume: resume.id, at, status: 'saved' });
  const filled = {
    ...begun,
    posting: posting?.id ?? begun.posting,
    resume: resume.id,
    until: at,
    url: begun.url || url,
    summary: textOf(lines, ({ source }) => source.from === 'summary') || begun.summary,
    entries: [...new Set([...begun.entries, ...picked])],
    fields: [...begun.fields.filter((field) => !places.has(placeOf(field))), ...fields],
  };
  return begun.status === 'saved' ? withStatus(filled, 'applied', at) : filled;
}

const fieldOf = ({ step, field }: ReviewLine, url: string): FilledField => ({
  ref: step.ref,
  page: pageAddress(url),
  label: field.label,
  kind: step.kind,
  value: valueText(step.value),
  source: step.source,
  outcome: 'unknown',
});

/** A field that is filled once more is one field. */
const placeOf = ({ page, ref, label }: FilledField) => JSON.stringify([page, ref, label]);

/** One visit to a form: a wizard is not left for longer, and who comes back later applies anew. */
const visit = 4 * 3_600_000;

/**
 * Of earlier applications, latest first, the one that a fill goes on with: for the same posting, or in the same form.
 * One that was only saved waits for its form for as long as that takes.
 */
export const goesOnWith = (
  { resume, posting, url, at }: Filling,
  applications: readonly Application[],
): Application | undefined =>
  applications.find(
    (one) => one.status === 'saved' && posting !== undefined && one.posting === posting.id,
  ) ??
  applications.find(
    (one) =>
      one.resume === resume.id &&
      Date.parse(at) - Date.parse(one.until || one.at) < visit &&
      ((posting !== undefined && one.posting === posting.id) ||
        (posting?.quality !== 'good' && sameForm(one.url, url))),
  );
