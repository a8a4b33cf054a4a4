import type { Report, UndoReport, Write } from '@/utils/form/report';
export async function applyWrites(_writes: Write[]): Promise<Report> {
  return { lines: [], stillEmpty: [] };
}
export const lastReport = (): Report | null => null;
export async function undoFill(): Promise<UndoReport> {
  return { restored: [], kept: [] };
}
