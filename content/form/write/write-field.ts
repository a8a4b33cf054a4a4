import type { Write } from '@/utils/form/report';
import { announce, enterOnce, leave, press } from '../../dom/events';
import { tagOf } from '../../dom/node';
import { nextTask } from '../../dom/settle';
import { sectionsOf } from '../read/date-sections';
import type { FoundField } from '../read/found-field';
import { isOn, readOptions } from '../read/read-options';
import { isSpinner } from '../read/read-spinner';
import { type Choosing, writeList, writePicks } from './list/write-list';
import { setNative } from './set-native';
import { isDate, writeDate } from './write-date';
import { writeFile } from './write-file';
import { writeRichText } from './write-rich-text';
import { wantThose, writeSelect } from './write-select';
import { writeSections, writeSpinner } from './write-spinner';

/** Puts a value into a field the way a person's hand would, as far as the page can tell. It checks nothing. */
export async function writeField(
  field: FoundField,
  { value, file }: Pick<Write, 'value' | 'file'>,
): Promise<Choosing> {
  const { control, element } = field;
  if (control === 'combobox' && value.as === 'options') return writeList(field, value.options);
  if (value.as === 'picks') return writePicks(field, value.picks);
  if (value.as === 'options') return choose(field, value.options);
  if (value.as === 'file') file && writeFile(element as HTMLInputElement, file);
  else if (value.as === 'checked') setTick(element, value.checked);
  else if (control === 'rich-text') writeRichText(element as HTMLElement, value.text);
  else await writeText(element, value.text);
  return 'tried';
}

export async function writeText(element: Element, text: string): Promise<void> {
  const sections = sectionsOf(element);
  if (sections) return writeSections(sections, text);
  if (isSpinner(element)) return writeSpinner(element, text);
  if (isDate(text) && (element as HTMLInputElement).type === 'text')
    return writeDate(element as HTMLInputElement, text);
  enterOnce(element);
  setNative(element, 'value', text);
  announce(element, text);
  leave(element);
}

async function choose(field: FoundField, values: readonly string[]): Promise<Choosing> {
  const options = readOptions(field);
  const wanted = new Set(values);
  if (field.control === 'select') {
    const all = [...(field.element as HTMLSelectElement).options];
    return writeSelect(
      field,
      wantThose(all.filter((_, i) => options[i] && wanted.has(options[i].value))),
    );
  }
  for (const [i, member] of field.members.entries()) {
    if (wanted.has(options[i]!.value)) await setTickInTurn(member, true);
  }
  return 'tried';
}

/** A page that knows of one tick at a time would forget the first of two: it is let draw in between. */
export async function setTickInTurn(member: Element, on: boolean): Promise<void> {
  if (isOn(member) === on) return;
  setTick(member, on);
  await nextTask();
}

/** Clicks a radio, a box or an answer button unless it stands as wanted. The click is what pages listen to. */
function setTick(member: Element, on: boolean): void {
  if (isOn(member) === on) return;
  enterOnce(member);
  if (tagOf(member) === 'input') (member as HTMLInputElement).click();
  else press(member);
  leave(member);
}
