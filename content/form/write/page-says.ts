import { attributeOf } from '../../dom/node';
import type { FoundField } from '../read/found-field';
import { textOfIds } from '../read/own-label';
import { fold } from '../read/read-text';

export interface Verdict {
  isRefused: boolean;
  message: string;
}

/** What the page says of the value in a field: by the browser's own validation, and to a screen reader. */
export function pageSays({ members }: FoundField): Verdict {
  for (const member of members) {
    const verdict = ofControl(member);
    if (verdict.isRefused) return verdict;
  }
  return { isRefused: false, message: '' };
}

function ofControl(element: Element): Verdict {
  const { validity, validationMessage } = element as HTMLInputElement;
  if (validity && !validity.valid && !validity.valueMissing)
    return { isRefused: true, message: fold(validationMessage).slice(0, 500) };
  if (attributeOf(element, 'aria-invalid') !== 'true') return { isRefused: false, message: '' };
  const said = textOfIds(element, 'aria-errormessage') || textOfIds(element, 'aria-describedby');
  return { isRefused: true, message: said.slice(0, 500) };
}
