import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import { PopupModel } from '@/components/popup/popup-model';
import type { Posting } from '@/utils/posting/schema';
import { ok } from '@/utils/result';
import { popupDependencies } from '../../dom/popup/fixture';

/** The popup's model, opened on the fixture's page or another. */
export async function open(own: Partial<PopupDependencies> = {}) {
  const model = new PopupModel(popupDependencies(own));
  await model.start();
  return model;
}

/** The posting as it was stored when its own page was open. */
export async function storedPosting(): Promise<Posting> {
  const stored: Posting[] = [];
  await open({
    savePosting: async (posting) => {
      stored.push(posting);
      return ok(posting);
    },
  });
  return stored[0]!;
}

export const line = (ref: string) => ({ ref, outcome: 'stuck' as const, found: '', message: '' });
