import type { PopupModel } from './popup-model';

export interface ViewProps {
  model: PopupModel;
}
