import type { PopupModel } from './popup-model';

export interface ViewProps {
  model: PopupModel;
}

export interface PopupProps extends ViewProps {
  /** Goes on in the panel beside the page; missing where we are in it, or the browser has none. */
  onPanel?: (() => void) | undefined;
}
