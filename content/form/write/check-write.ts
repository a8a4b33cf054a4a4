import type { ReportLine, Write } from '@/utils/form/report';
import { isConnected } from '../../dom/node';
import type { FoundField } from '../read/found-field';
import { isLocked } from '../read/read-field';
import { readValue } from '../read/read-value';
import type { Scene } from '../read/scene';
import { visibleFields } from '../read/visible-fields';
import { isCodeBefore } from './dial-code-before';
import { isAsShown } from './is-as-shown';
import { shownLabel } from './written-field';

/** Why a field is not the one that the owner agreed to any more; `undefined` when it is. */
export function whyNot(
  field: FoundField | undefined,
  { ref, label, overwrites, value }: Pick<Write, 'ref' | 'label' | 'overwrites' | 'value'>,
  scene: Scene,
): ReportLine['outcome'] | undefined {
  if (!field || !isConnected(field.element)) return 'gone';
  if (!visibleFields([field]).has(field)) return 'hidden';
  if (shownLabel(field, scene) !== label || !isAsShown(ref, field)) return 'changed';
  if ((field.element as HTMLInputElement).type === 'password') return 'changed';
  if (isLocked(field)) return 'locked';
  const found = readValue(field);
  const isOurs = found === '' || found === overwrites || isCodeBefore(found, value);
  return isOurs ? undefined : 'already-filled';
}
