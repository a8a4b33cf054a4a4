import { allIn, wouldSubmit } from '../../dom/node';
import { canPress, wordsOn } from '../read/find-adders';
import { Sight } from '../read/is-visible';

const controls = 'button, a, input[type="button"], [role="button"]';

/** The buttons of a part of the page whose words say something, and a press of which neither sends nor leaves. */
export function pressable(part: Element, says: (words: string) => boolean): Element[] {
  const sight = new Sight();
  return [...allIn(part, controls)].filter(
    (one) => says(wordsOn(one)) && !wouldSubmit(one) && canPress(one, sight),
  );
}
