import { useState } from 'preact/hooks';
import type { Limit } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { limitText } from './limit-text';
import { limitsBeside, readLimit, sameLimit, usualLimits } from './limits';
import './limit-picker.css';

interface Props {
  limit: Limit;
  /** What the shape at hand usually takes. */
  usual?: Limit;
  onChange: (limit: Limit) => void;
}

const custom = 'custom';
const nameOf = ({ max, unit }: Limit) => `${max} ${unit}`;

/** How long the summary may be: one of the usual limits, or any other. */
export function LimitPicker({ limit, usual = usualLimits[0]!, onChange }: Props) {
  const offered = limitsBeside(usual);
  const [ownLimit, setOwnLimit] = useState(!offered.some((one) => sameLimit(one, limit)));
  const choose = (name: string) => {
    const chosen = offered.find((one) => nameOf(one) === name);
    setOwnLimit(!chosen);
    if (chosen) onChange(chosen);
  };
  return (
    <div class="limit-picker">
      <Select
        label={t('limit_label')}
        value={ownLimit ? custom : nameOf(limit)}
        options={[
          ...offered.map((one) => ({ value: nameOf(one), label: limitText(one) })),
          { value: custom, label: t('limit_custom') },
        ]}
        onChange={choose}
      />
      {ownLimit && <OwnLimit limit={limit} onChange={onChange} />}
    </div>
  );
}

function OwnLimit({ limit, onChange }: Omit<Props, 'usual'>) {
  const [typed, setTyped] = useState(String(limit.max));
  const change = (text: string, unit: Limit['unit']) => {
    setTyped(text);
    const read = readLimit(text, unit);
    if (read) onChange(read);
  };
  return (
    <>
      <TextField
        label={t('limit_most')}
        inputMode="numeric"
        value={typed}
        error={readLimit(typed, limit.unit) ? undefined : t('limit_wrong')}
        onInput={(text) => change(text, limit.unit)}
      />
      <Select
        label={t('limit_unit')}
        value={limit.unit}
        options={[
          { value: 'characters', label: t('unit_characters') },
          { value: 'words', label: t('unit_words') },
        ]}
        onChange={(unit) => change(typed, unit)}
      />
    </>
  );
}
