import { enter, leave, typeKey } from '../../dom/events';
import { nextTask } from '../../dom/settle';
import type { Sections } from '../read/date-sections';
import { readSpinner } from '../read/read-spinner';

/** Types into a painted spinner, which takes keys and no text: what stands there is struck out first. */
export async function writeSpinner(element: Element, text: string): Promise<void> {
  enter(element);
  await nextTask();
  const held = readSpinner(element).length;
  for (let i = 0; i < held && readSpinner(element) !== ''; i++) await stroke(element, 'Backspace');
  for (const digit of text.replace(/\D/g, '')) await stroke(element, digit);
  leave(element);
}

/** One key at a time: the page paints the spinner anew in between. */
async function stroke(element: Element, name: string): Promise<void> {
  typeKey(element, name);
  await nextTask();
}

/** Types `2021-04-01` into the parts of a painted date; '' empties them. */
export async function writeSections(sections: Sections, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [kind, element] of sections) await writeSpinner(element, { year, month, day }[kind]);
}
