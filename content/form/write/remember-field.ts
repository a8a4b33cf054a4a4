import { announce } from '../../dom/events';
import type { FoundField } from '../read/found-field';
import { paintedChoices } from '../read/painted-choices';
import { isOn } from '../read/read-options';
import { readText } from '../read/read-text';
import { restoreList } from './list/restore-list';
import { setNative } from './set-native';
import { emptyCalendar } from './write-date';
import { setTickInTurn, writeText } from './write-field';
import { setFiles } from './write-file';
import { writeRichText } from './write-rich-text';
import { asItIs, writeSelect } from './write-select';

/** Puts back what stood in a field; the field may have been drawn anew since. */
export type Restore = (field: FoundField) => unknown;

/** Keeps what a field holds before it is written to: `before`, as a person reads it. */
export function rememberField(field: FoundField, before: string): Restore {
  const { control, element, members } = field;
  switch (control) {
    case 'select':
      return rememberSelect(field);
    case 'radio':
    case 'checkbox':
    case 'buttons':
      return rememberTicks(members);
    case 'file': {
      const files = [...((element as HTMLInputElement).files ?? [])];
      return (now) => setFiles(now.element as HTMLInputElement, files);
    }
    case 'rich-text': {
      const text = readText(element, { most: 20_000 });
      return (now) => writeRichText(now.element as HTMLElement, text);
    }
    case 'combobox':
      return rememberList(field, before);
    default:
      return async (now) => {
        await writeText(now.element, before);
        if (before === '' && control === 'text')
          await emptyCalendar(now.element as HTMLInputElement);
      };
  }
}

function rememberSelect({ element }: FoundField): Restore {
  const before = asItIs(element as HTMLSelectElement);
  return (now) => writeSelect(now, before);
}

function rememberTicks(members: readonly Element[]): Restore {
  const ticks = members.map(isOn);
  return async (now) => {
    for (const [i, member] of now.members.entries()) {
      const on = ticks[i] ?? false;
      if (isOn(member) === on) continue;
      if ((member as HTMLInputElement).type === 'radio' && !on) unpick(member);
      else await setTickInTurn(member, on);
    }
  };
}

/** A radio cannot be clicked away; where another one stood before, that one's click has done it. */
function unpick(radio: Element): void {
  setNative(radio, 'checked', false);
  announce(radio, null);
}

function rememberList(field: FoundField, before: string): Restore {
  const chosen = paintedChoices(field.element);
  return (now) => restoreList(now, before, chosen);
}
