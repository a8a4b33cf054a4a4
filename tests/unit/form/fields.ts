import { type FieldOption, FieldSnapshot } from '@/utils/form/snapshot';

type Own = Partial<Omit<FieldSnapshot, 'options'>> & {
  options?: (string | Partial<FieldOption>)[];
};

let last = 0;

/** A field of a page, as the scan gives it, with what a test does not care for left empty. */
export function aField({ options = [], ...own }: Own = {}): FieldSnapshot {
  return FieldSnapshot.parse({
    ref: String(++last),
    selector: `#f${last}`,
    control: 'text',
    type: 'text',
    label: '',
    section: '',
    help: '',
    placeholder: '',
    autocomplete: '',
    name: '',
    id: '',
    marker: '',
    value: '',
    required: false,
    locked: false,
    hidden: false,
    multiple: false,
    constraints: {},
    form: 0,
    ...own,
    options: options.map((option) => anOption(option)),
  });
}

const anOption = (option: string | Partial<FieldOption>): FieldOption => {
  const own = typeof option === 'string' ? { label: option } : option;
  return { value: own.label ?? '', label: '', selected: false, disabled: false, ...own };
};

export const yesNo = ['Yes', 'No'];
