import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { Popup } from '@/components/popup/popup';
import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import { PopupModel } from '@/components/popup/popup-model';
import { installSpoken } from '../speak';
import { popupDependencies } from './fixture';
import { settled } from './settled';

export { settled };

/** The popup in the page, past its start, with real texts and nothing moving. */
export async function mountPopup(own: Partial<PopupDependencies> = {}) {
  installSpoken();
  document.title = 'Bespoke';
  render(null, document.body);
  const model = new PopupModel(popupDependencies(own));
  render(<Popup model={model} onPanel={() => undefined} />, document.body);
  await model.start();
  await settled();
  return model;
}
