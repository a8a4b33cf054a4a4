import { watch } from '../../../dom/settle';

const acts = ['pointerdown', 'mousedown', 'keydown'];

/** Whether a page answers what is done to one of its lists: a list whose scripts are gone never does. */
export interface Life {
  isSeen(): boolean;
  end(): void;
}

/** Looks out for any change of the page from now on, and for an act of ours that its scripts took for themselves. */
export function watchLife(element: Element): Life {
  let isSeen = false;
  const see = () => {
    isSeen = true;
  };
  const watcher = new MutationObserver(see);
  watch(watcher, element);
  const hear = ({ defaultPrevented }: Event) => defaultPrevented && see();
  for (const act of acts) window.addEventListener(act, hear);
  return {
    isSeen() {
      if (watcher.takeRecords().length > 0) see();
      return isSeen;
    },
    end() {
      watcher.disconnect();
      for (const act of acts) window.removeEventListener(act, hear);
    },
  };
}
