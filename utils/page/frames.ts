import type { Report, UndoReport } from '../form/report';
import type { FormScan } from '../form/snapshot';

/** A field is named by its frame and by its number there; a frame knows only the number. */
const separator = ':';

export const globalRef = (frameId: number, ref: string) => `${frameId}${separator}${ref}`;

export function splitRef(ref: string): { frameId: number; local: string } {
  const at = ref.indexOf(separator);
  return { frameId: Number(ref.slice(0, at)), local: ref.slice(at + 1) };
}

export function mergeScans(scans: readonly { frameId: number; scan: FormScan }[]): FormScan {
  const topFirst = scans.toSorted((a, b) => a.frameId - b.frameId);
  return {
    url: topFirst[0]?.scan.url ?? '',
    fields: topFirst.flatMap(({ frameId, scan }) =>
      scan.fields.map((field) => ({ ...field, ref: globalRef(frameId, field.ref) })),
    ),
    adders: topFirst.flatMap(({ frameId, scan }) =>
      (scan.adders ?? []).map((adder) => ({
        ...adder,
        ref: globalRef(frameId, adder.ref),
        after: adder.after && globalRef(frameId, adder.after),
      })),
    ),
    unread: sum(topFirst.map(({ scan }) => scan.unread)),
    closedFrames: closedTo(topFirst.map(({ scan }) => scan)),
    ms: sum(topFirst.map(({ scan }) => scan.ms)),
  };
}

/** Origins of frames that none of the scans is of: a frame that was let in is still closed to the page around it. */
function closedTo(scans: readonly FormScan[]): string[] {
  const open = new Set(scans.map(({ url }) => (URL.canParse(url) ? new URL(url).origin : '')));
  const closed = scans.flatMap(({ closedFrames }) => closedFrames);
  return [...new Set(closed)].filter((origin) => !open.has(origin));
}

export const inFrame = (frameId: number, report: Report): Report => ({
  ...report,
  lines: report.lines.map((line) => ({ ...line, ref: globalRef(frameId, line.ref) })),
  stillEmpty: report.stillEmpty.map((ref) => globalRef(frameId, ref)),
});

export const mergeReports = (reports: readonly Report[]): Report => ({
  lines: reports.flatMap(({ lines }) => lines),
  stillEmpty: reports.flatMap(({ stillEmpty }) => stillEmpty),
  application: reports.find(({ application }) => application)?.application,
  ...(reports.length > 0 && reports.every(({ isPast }) => isPast) && { isPast: true }),
});

/** A later fill's report, with what earlier ones left standing, also in frames that it did not write to. */
export function joinReports(earlier: Report | null | undefined, next: Report): Report {
  if (!earlier) return next;
  const written = new Set(next.lines.map(({ ref }) => ref));
  const frames = new Set(next.lines.map(({ ref }) => splitRef(ref).frameId));
  return {
    ...next,
    rows: [...(earlier.rows ?? []), ...(next.rows ?? [])],
    appeared: [...(earlier.appeared ?? []), ...(next.appeared ?? [])],
    lines: [...earlier.lines.filter(({ ref }) => !written.has(ref)), ...next.lines],
    stillEmpty: [
      ...earlier.stillEmpty.filter((ref) => !frames.has(splitRef(ref).frameId)),
      ...next.stillEmpty,
    ],
  };
}

export const undoInFrame = (frameId: number, undo: UndoReport): UndoReport => ({
  restored: undo.restored.map((ref) => globalRef(frameId, ref)),
  kept: undo.kept.map((ref) => globalRef(frameId, ref)),
  rows: undo.rows,
});

export const mergeUndos = (undos: readonly UndoReport[]): UndoReport => ({
  restored: undos.flatMap(({ restored }) => restored),
  kept: undos.flatMap(({ kept }) => kept),
  rows: {
    removed: sum(undos.map(({ rows }) => rows?.removed ?? 0)),
    kept: sum(undos.map(({ rows }) => rows?.kept ?? 0)),
  },
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
