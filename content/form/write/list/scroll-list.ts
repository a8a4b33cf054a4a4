import { hostOrParent } from '../../../dom/node';
import { settled } from '../../../dom/settle';
import { matchChoice } from './match-choice';
import type { OpenList } from './open-list';

const mostSteps = 40;
const mostLevels = 5;
const settleBudget = 200;

/** Scrolls through a list that draws only the choices in view, until one of them is meant. */
export async function scrollToChoice(
  list: OpenList,
  labels: readonly string[],
): Promise<Element | undefined> {
  const first = list.choices()?.[0];
  const scroller = first && scrollerAround(first);
  if (!scroller) return undefined;
  for (let step = 0; step < mostSteps; step++) {
    const { scrollTop } = scroller;
    scroller.scrollTop += scroller.clientHeight;
    if (scroller.scrollTop === scrollTop) return undefined;
    await settled(settleBudget);
    const choices = list.choices() ?? [];
    // Drawn at once, all its choices have been looked at already.
    if (choices[0] === first) return undefined;
    const found = matchChoice(choices, labels);
    if (found) return found;
  }
  return undefined;
}

function scrollerAround(choice: Element): Element | undefined {
  let box = hostOrParent(choice);
  for (let level = 0; box && level < mostLevels; level++, box = hostOrParent(box))
    if (box.scrollHeight > box.clientHeight + 1 && box.clientHeight > 0 && scrolls(box)) return box;
  return undefined;
}

const scrolls = (box: Element) => getComputedStyle(box).overflowY !== 'visible';
