import {
  allIn,
  attributeOf,
  closest,
  hostOrParent,
  matches,
  nextElementOf,
  nextSiblingOf,
  parentElementOf,
  previousElementOf,
  tagOf,
} from '../../dom/node';
import type { FoundField } from './found-field';
import { holds, type Neighbours } from './neighbours';
import { declaredLabel, labelsOf, textOfIds } from './own-label';
import { fold, hasLetters, readText } from './read-text';
import { textBefore } from './text-before';

export interface Label {
  label: string;
  help: string;
}

/** A box's own words that mean nothing without the question above it are no longer than this. */
const longestBareAnswer = 24;

/** The question of a field as a person reads it; what else is said of it goes to `help`. */
export function readLabel(field: FoundField, neighbours: Neighbours): Label {
  const read = { radio: ofGroup, buttons: ofGroup, checkbox: ofBoxes, file: ofFile }[
    field.control as string
  ];
  const { label, help } = (read ?? ofControl)(field, neighbours);
  const described = textOfIds(field.element, 'aria-describedby');
  const beside = help === label || described.includes(help) ? '' : help;
  const isSaid = beside.includes(described);
  return {
    label: label.slice(0, 500),
    help: fold(isSaid ? beside : `${beside} ${described}`).slice(0, 500),
  };
}

function ofControl(field: FoundField, neighbours: Neighbours): Label {
  const { element } = field;
  const declared = declaredLabel(element);
  const spoken = spokenName(field);
  if (spoken && spoken !== declared)
    return { label: spoken, help: `${declared} ${besideLabel(field, neighbours)}` };
  if (hasLetters(declared) && !bare.test(declared))
    return { label: declared, help: besideLabel(field, neighbours) };
  const before = textBefore(field, neighbours);
  const label =
    floatingLabel(element) ||
    before.text ||
    groupName(field, neighbours) ||
    declared ||
    attributeOf(element, 'placeholder') ||
    attributeOf(element, 'title');
  return { label: fold(label), help: before.help };
}

/** What editors call themselves, whatever they are there for. */
const editorName = /\b(editor|editing|rich.?text|wysiwyg|text ?(area|box))\b/i;

/** No `<label>` can name an element that is only edited in place: what its own page calls it goes first. */
function spokenName({ control, element }: FoundField): string {
  if (control !== 'rich-text' || labelsOf(element).length === 0) return '';
  const spoken = textOfIds(element, 'aria-labelledby') || fold(attributeOf(element, 'aria-label'));
  return editorName.test(spoken) ? '' : spoken;
}

/** Further behind a label, words are no longer said of its field. */
const mostBehind = 5;

/** What is said behind the label, where that place is the field's alone. */
function besideLabel(field: FoundField, neighbours: Neighbours): string {
  const label = labelsOf(field.element)[0];
  const place = label && hostOrParent(label);
  if (!place || neighbours.shared(place, field)) return '';
  const said: string[] = [];
  let behind = nextElementOf(label);
  for (let i = 0; behind && i < mostBehind; i++, behind = nextElementOf(behind))
    if (!holds(behind, field.element)) said.push(readText(behind));
  return said.join(' ');
}

/** Names that widgets give their inner parts. */
const bare = /^(select|select one|select an option|search|choose|select\.{3}|select…)$/i;

/** A label set behind its control, to float over it. */
function floatingLabel(element: Element): string {
  const next = nextElementOf(element);
  if (!next || tagOf(next) !== 'label' || attributeOf(next, 'for')) return '';
  return followsLabel(element) ? '' : readText(next);
}

/** In a row of labels and controls the first tells which names which: here the label behind names the next. */
function followsLabel(element: Element): boolean {
  let first = element;
  for (let before = previousElementOf(element); before; before = previousElementOf(before))
    if (isLabel(before) || controls.has(tagOf(before))) first = before;
  return isLabel(first);
}

const controls = new Set(['input', 'select', 'textarea']);
const isLabel = (element: Element) => tagOf(element) === 'label';

const grouping = 'fieldset, [role="radiogroup"], [role="group"]';

/** The name of the innermost group that holds this field and no other. */
function groupName(field: FoundField, neighbours: Neighbours): string {
  const group = closest(field.element, grouping);
  if (!group || neighbours.shared(group, field)) return '';
  const legend = tagOf(group) === 'fieldset' && allIn(group, 'legend')[0];
  return (
    (legend && readText(legend)) ||
    textOfIds(group, 'aria-labelledby') ||
    fold(attributeOf(group, 'aria-label'))
  );
}

function ofGroup(field: FoundField, neighbours: Neighbours): Label {
  const named = groupName(field, neighbours);
  if (named) return { label: named, help: '' };
  const before = textBefore(field, neighbours);
  return { label: before.text || declaredLabel(field.element), help: before.help };
}

function ofBoxes(field: FoundField, neighbours: Neighbours): Label {
  if (field.members.length > 1) return ofGroup(field, neighbours);
  const own = optionLabel(field.element);
  const question = groupName(field, neighbours) || textBefore(field, neighbours).text;
  if (!own) return { label: question, help: '' };
  if (own.length > longestBareAnswer || question === '' || question === own)
    return { label: own, help: question };
  return { label: `${question}: ${own}`, help: '' };
}

/** Words on the button of an upload, which say how and not what. */
const vague =
  /^(attach|browse|choose|select|upload|add|drop|drag)\b.{0,12}$|\b(files?|datei(en)?|fichiers?|archivos?|arquivos?|bestand(en)?|plik|soubor|documents?)\b/i;

/** The words on a file input are mostly "Attach" or "Choose a file": the question stands before them. */
function ofFile(field: FoundField, neighbours: Neighbours): Label {
  const declared = declaredLabel(field.element);
  const own = declared || inDropZone(field);
  const question = groupName(field, neighbours) || textBefore(field, neighbours).text;
  if (!question || own === question) return { label: own, help: '' };
  return declared && !vague.test(declared) && vague.test(question)
    ? { label: declared, help: question }
    : { label: question, help: own };
}

function inDropZone({ element }: FoundField): string {
  const zone = labelsOf(element)[0] ?? hostOrParent(element);
  return zone ? readText(zone, { most: 200 }) : '';
}

/** What a single radio, box or button says: its label, else the words right behind it. */
export function optionLabel(element: Element): string {
  if (tagOf(element) === 'button' || attributeOf(element, 'role'))
    return readText(element) || declaredLabel(element) || attributeOf(element, 'data-value');
  return declaredLabel(element) || textAfter(element) || attributeOf(element, 'title');
}

function textAfter(element: Element): string {
  for (let node = nextSiblingOf(element); node; node = nextSiblingOf(node)) {
    if (node instanceof Text && fold(node.data)) return fold(node.data);
    if (node instanceof Element) {
      if (matches(node, 'input, select, textarea')) return '';
      const text = readText(node);
      if (text) return text;
    }
  }
  const parent = parentElementOf(element);
  const alone = parent && matches(parent, 'span, div') && allIn(parent, 'input').length === 1;
  const next = alone ? nextElementOf(parent) : null;
  return next && !holds(next, element) && allIn(next, 'input').length === 0 ? readText(next) : '';
}
