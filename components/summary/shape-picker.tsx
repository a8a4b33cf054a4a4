import { type Shape, shapes } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { Select } from '../ui/select';

const names = {
  profile: 'shape_profile',
  bullets: 'shape_bullets',
  note: 'shape_note',
  letter: 'shape_letter',
  resume: 'shape_resume',
} as const satisfies Record<Shape, string>;

interface Props {
  shape: Shape;
  onChange: (shape: Shape) => void;
}

/** What the summary is made into. */
export const ShapePicker = ({ shape, onChange }: Props) => (
  <Select
    label={t('shape_label')}
    value={shape}
    options={shapes.map((value) => ({ value, label: t(names[value]) }))}
    onChange={onChange}
  />
);
