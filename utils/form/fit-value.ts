import { fitText } from './fit-text';
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
      return (field.multiple && wanted.each) || (wanted.each?.length ?? 0) > 1
        ? pickEach(wanted)
        : spell(wanted);
    case 'other':
      return 'unsupported-control';
    default:
      return fitText(field, wanted);
  }
}

function choose(field: FieldSnapshot, wanted: Wanted): FieldValue | SkipReason {
  if (field.multiple && wanted.each) return chooseEach(field, wanted.each, wanted);
  const option = matchOption(field.options, wanted);
  return option
    ? { as: 'options', options: [option.value], text: option.label || option.value }
    : 'no-matching-option';
}

/** Of a list that takes several: all that are offered of what is meant. */
function chooseEach(
  { options }: FieldSnapshot,
  each: readonly (readonly string[])[],
  { source }: Wanted,
): FieldValue | SkipReason {
  const meant = each.flatMap(
    ([text = '', ...alike]) => matchOption(options, { text, alike, source }) ?? [],
  );
  const chosen = [...new Set(meant)];
  if (chosen.length === 0) return 'no-matching-option';
  return {
    as: 'options',
    options: chosen.map(({ value }) => value),
    text: chosen.map(({ label, value }) => label || value).join(', '),
  };
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

const pickEach = ({ text, each = [] }: Wanted): FieldValue => ({
  as: 'picks',
  picks: each.map((spellings) => [...spellings]),
  text,
});
