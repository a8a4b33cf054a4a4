import { ValueList } from '@/components/values/value-list';
import type { ViewProps } from '../popup';

export function ValuesView({ model }: ViewProps) {
  const resume = model.resume.value;
  return resume ? <ValueList resume={resume} onCopy={model.copy} /> : null;
}
