import { useLater } from '../ui/use-later';
import type { ExportDialog } from './export-dialog';

/** The dialog that hands a resume out: loaded when it is wanted, for it draws a paper. */
export function ExportLater(props: Parameters<typeof ExportDialog>[0]) {
  const isWanted = props.model.resume.value !== undefined;
  const part = useLater(() => import('./export-dialog'), isWanted);
  return isWanted && part ? <part.ExportDialog {...props} /> : null;
}
