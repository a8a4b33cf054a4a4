import { useEffect, useState } from 'preact/hooks';
import type { PopupModel } from './popup-model';

type Dialog = typeof import('../export/export-dialog').ExportDialog;

/** The dialog that hands out the tailored resume: loaded when it is wanted, for it draws a paper. */
export function TailoredExport({ model }: { model: PopupModel }) {
  const [loaded, setLoaded] = useState<{ Dialog: Dialog }>();
  const isWanted = model.exporting.resume.value !== undefined;
  useEffect(() => {
    if (isWanted)
      void import('../export/export-dialog').then(({ ExportDialog }) =>
        setLoaded({ Dialog: ExportDialog }),
      );
  }, [isWanted]);
  return isWanted && loaded ? <loaded.Dialog model={model.exporting} look={model.look} /> : null;
}
