import { matchOption } from './match-option';
import type { FieldValue, SkipReason } from './plan';
import type { FieldSnapshot } from './snapshot';
import type { Wanted } from './values/wanted';

/** What is wanted, in the form that the control takes; or why it cannot take it. */
export function fitValue(field: FieldSnapshot, wanted: Wanted): FieldValue | SkipReason {
  switch (field.control) {
    case 'file':
      return wanted.source.from === 'file'
        ? { as: 'file', file: wanted.source.file, text: wanted.text }
        : 'no-data';
    case 'select':
    case 'radio':
    case 'buttons':
      return choose(field, wanted);
    case 'checkbox':
      return field.options.length > 1 ? choose(field, wanted) : tick(wanted);
    case 'combobox':
      return spell(wanted);
    case 'other':
      return 'unsupported-control';
    default:
      return type(field, wanted);
  }
}

function choose(field: FieldSnapshot, wanted: Wanted): FieldValue | SkipReason {
  const option = matchOption(field.options, wanted);
  return option
    ? { as: 'options', options: [option.value], text: option.label || option.value }
    : 'no-matching-option';
}

/** A lone box says yes by its tick; nobody ticks one to say no. */
const tick = ({ yes }: Wanted): FieldValue | SkipReason =>
  yes ? { as: 'checked', checked: true } : 'no-matching-option';

/** Its choices show only once it is open: the page is told every spelling that is meant, best first. */
const spell = ({ text, alike = [] }: Wanted): FieldValue => ({
  as: 'options',
  options: [...new Set([text, ...alike])],
  text,
});

const isNumber = (text: string) => /^-?\d+([.,]\d+)?$/.test(text);

/** The first spelling that the box takes whole: nothing is ever cut. */
function type(field: FieldSnapshot, { text, alike = [] }: Wanted): FieldValue | SkipReason {
  const most = field.maxLength ?? Number.POSITIVE_INFINITY;
  const oneLine =
    field.control === 'text' ? (spelling: string) => !spelling.includes('\n') : () => true;
  const isNumeric = field.type === 'number';
  const spellings = [text, ...alike].filter((one) => !isNumeric || isNumber(one));
  if (spellings.length === 0) return 'unsure';
  const fitting = spellings.find((one) => one.length <= most && oneLine(one));
  if (fitting !== undefined) return { as: 'text', text: fitting };
  const folded = text.replace(/\s*\n\s*/g, ' ');
  return folded.length <= most ? { as: 'text', text: folded } : 'too-long';
}
