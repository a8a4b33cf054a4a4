import { attributeOf, tagOf } from '../../dom/node';
import { readSections, sectionsOf } from './date-sections';
import type { FoundField } from './found-field';
import { paintedChoices } from './painted-choices';
import { readOptions } from './read-options';
import { isSpinner, readSpinner } from './read-spinner';
import { fold, hasLetters, readText } from './read-text';

/** Words of the first entry of a list that is no choice yet. */
const unchosen =
  /^(-.*|\.\..*|–.*|—.*|(please |bitte )?(select|choose|pick|w[aä]hlen|ausw[aä]hlen)\b.*|bitte .*|s[eé]lection.*|choisi.*|veuillez.*|selecc?ion.*|elija.*|elige.*|escolha.*|scegli.*|kies.*|maak een .*|v[aä]lj.*|v[aæ]lg.*|wybierz.*|vyber.*|選択.*|선택.*|请选择.*|請選擇.*)$/i;

const longestValue = 20_000;

/** What a field holds now, as a person reads it: '' when nothing has been typed or chosen. */
export function readValue(field: FoundField): string {
  return heldBy(field).slice(0, longestValue);
}

function heldBy(field: FoundField): string {
  const { control, element } = field;
  if (control === 'select') return chosenIn(element as HTMLSelectElement);
  if (/^(radio|checkbox|buttons)$/.test(control)) return ticked(field);
  if (control === 'file')
    return [...((element as HTMLInputElement).files ?? [])].map(({ name }) => name).join(', ');
  if (control === 'combobox') return paintedIn(element);
  if (control === 'rich-text') return readText(element, { most: longestValue });
  if (isSpinner(element)) return readSpinner(element);
  const sections = control === 'date' && sectionsOf(element);
  if (sections) return readSections(element, sections);
  return (element as HTMLInputElement).value ?? '';
}

const chosenIn = ({ multiple, selectedOptions }: HTMLSelectElement) =>
  [...selectedOptions]
    .filter((option) => multiple || (option.value !== '' && !unchosen.test(fold(option.text))))
    .map((option) => fold(option.label || option.text) || option.value)
    .join(', ');

const ticked = (field: FoundField) =>
  readOptions(field)
    .filter(({ selected }) => selected)
    .map(({ label, value }) => label || value)
    .join(', ');

const isPlaceholder = (at: Element) =>
  /placeholder/i.test(`${attributeOf(at, 'class')} ${attributeOf(at, 'id')}`);

/** Empty lists hold an arrow, or a space of no width that keeps their height. */
const hasWords = (text: string) => hasLetters(text) || /\p{N}/u.test(text);

/** The painted choice of a combobox. What is typed into its filter and not chosen is no value, but is in the way. */
function paintedIn(element: Element): string {
  const painted = paintedChoices(element);
  if (painted.length > 0) return painted.join(', ');
  if (tagOf(element) === 'input') return (element as HTMLInputElement).value;
  const text = readText(element, { without: isPlaceholder });
  return unchosen.test(text) || !hasWords(text) ? '' : text;
}
