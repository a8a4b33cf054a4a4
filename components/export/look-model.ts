import { createModel, signal } from '@preact/signals';
import type { DesignName, Look, Paper } from '@/utils/formats/write/designs';

export interface LookKeeper {
  loadLook(): Promise<Look>;
  saveLook(look: Look): Promise<void>;
}

/** How resumes look on paper, in the editor as in what is handed out; kept where there is somebody to keep it. */
export const LookModel = createModel((keeper?: LookKeeper) => {
  const look = signal<Look>({ design: 'classic', paper: 'A4' });
  const choose = async (next: Partial<Look>) => {
    look.value = { ...look.value, ...next };
    await keeper?.saveLook(look.value);
  };
  return {
    look,
    async load() {
      if (keeper) look.value = await keeper.loadLook();
    },
    setDesign: (design: DesignName) => choose({ design }),
    setPaper: (paper: Paper) => choose({ paper }),
  };
});

export type LookModel = InstanceType<typeof LookModel>;
