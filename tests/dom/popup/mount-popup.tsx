import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { cdp } from 'vitest/browser';
import { Popup } from '@/components/popup/popup';
import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import { PopupModel } from '@/components/popup/popup-model';
import messages from '@/public/_locales/en/messages.json';
import { useTexts } from '@/utils/text/text';
import { popupDependencies } from './fixture';
import { settled } from './settled';

export { settled };

/** The popup in the page, past its start, with real texts and nothing moving. */
export async function mountPopup(own: Partial<PopupDependencies> = {}) {
  useTexts((key, substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, at) => substitutions[Number(at) - 1] ?? ''),
  );
  document.documentElement.lang = 'en';
  document.title = 'Bespoke';
  render(null, document.body);
  const model = new PopupModel(popupDependencies(own));
  render(<Popup model={model} />, document.body);
  await model.start();
  await settled();
  return model;
}

interface EmulatesMedia {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { features: { name: string; value: string }[] },
  ): Promise<void>;
}

/** Colours as the owner's system wants them, and no motion. */
export const preferScheme = (scheme: 'light' | 'dark') =>
  (cdp() as unknown as EmulatesMedia).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
