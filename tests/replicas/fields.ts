import type { Replica, ReplicaField, Right } from './replica';

type Kind = ReplicaField['kind'];
type More = Partial<
  Pick<
    ReplicaField,
    | 'holds'
    | 'frame'
    | 'step'
    | 'row'
    | 'part'
    | 'controlled'
    | 'later'
    | 'also'
    | 'by'
    | 'act'
    | 'seen'
  >
>;

/** Rows of an expectation: selector, label as a person reads it, kind, what is right, and what else there is to say. */
type Row = (selector: string, label: string, kind: Kind, right: Right, more?: More) => ReplicaField;

const row =
  (make: (selector: string) => Pick<ReplicaField, 'control' | 'seen' | 'act'>): Row =>
  (selector, label, kind, right, more) => ({
    selector,
    label,
    kind,
    right,
    holds: '',
    step: 0,
    ...make(selector),
    ...more,
  });

const typed = (control: ReplicaField['control']) =>
  row((at) => ({ control, seen: { by: 'value', at }, act: { by: 'typing', at } }));

export const text = typed('text');
export const area = typed('textarea');
export const number = typed('number');
export const date = typed('date');

/** An editor: what is seen is its text. */
export const rich = row((at) => ({
  control: 'rich-text',
  seen: { by: 'text', at },
  act: { by: 'typing', at },
}));

/** A part of a date that takes digits one by one, and may jump on to the next part by itself. */
export const spin = row((at) => ({
  control: 'number',
  seen: { by: 'value', at },
  act: { by: 'typing', at },
}));

export const select = row((at) => ({
  control: 'select',
  seen: { by: 'chosen', at },
  act: { by: 'choosing', at },
}));

type Tail = [label: string, kind: Kind, right: Right, more?: More];

const group = (control: 'radio' | 'checkbox', all: string) =>
  row(() => ({
    control,
    seen: { by: 'checked', at: all },
    act: { by: 'clicking', options: all },
  }));

/** Radios or boxes under one question: a selector for all of them, and one for the first. */
export const radiosAt = (all: string, first: string, ...rest: Tail) =>
  group('radio', all)(first, ...rest);
export const boxesAt = (all: string, first: string, ...rest: Tail) =>
  group('checkbox', all)(first, ...rest);

/** Native radios by their name and the value of the first. */
export const radios = (name: string, first: string, ...rest: Tail) => {
  const all = `input[type=radio][name="${name}"]`;
  return radiosAt(all, `${all}[value="${first}"]`, ...rest);
};

/** A box on its own: what is right is its label, or nothing. */
export const box = row((at) => ({
  control: 'checkbox',
  seen: { by: 'checked', at },
  act: { by: 'clicking', options: at },
}));

/** A file input that a person reaches through the button `open`. */
export const file = (selector: string, open: string, ...rest: Tail) =>
  row((at) => ({
    control: 'file',
    seen: { by: 'files', at },
    act: { by: 'attaching', at: open },
  }))(selector, ...rest);

interface Picked {
  /** What shows the selection. */
  shows: string;
  options: string;
  /** Clicked to open, where it is not the control. */
  open?: string;
  query?: string | true;
  enter?: boolean;
  /** What a person presses to be done with a list that stays open. */
  confirm?: string;
}

/** A list that is opened: what is right is the painted selection. */
export const picked = (selector: string, how: Picked, ...rest: Tail) =>
  row((at) => ({
    control: 'combobox',
    seen: { by: 'text', at: how.shows },
    act: {
      by: 'picking',
      open: how.open ?? at,
      query: how.query,
      enter: how.enter,
      options: how.options,
      confirm: how.confirm,
    },
  }))(selector, ...rest);

/** A list that is opened and paints its selection into the input itself. */
export const completed = (selector: string, how: Omit<Picked, 'shows'>, ...rest: Tail) => {
  const field = picked(selector, { ...how, shows: selector }, ...rest);
  return { ...field, seen: { by: 'value' as const, at: selector }, ...rest[3] };
};

/** A few buttons of which one is pressed; the control is the first of them. */
export const pressed = (selector: string, how: Pick<Picked, 'shows' | 'options'>, ...rest: Tail) =>
  row(() => ({
    control: 'buttons',
    seen: { by: 'text', at: how.shows },
    act: { by: 'clicking', options: how.options },
  }))(selector, ...rest);

/** react-select with a class prefix: the control's id is that of its input. */
export const reactSelect = (id: string, ...rest: Tail) =>
  picked(
    `#${escapeId(id)}`,
    {
      shows: `.select__control:has(#${escapeId(id)}) :is(.select__single-value, .select__multi-value__label)`,
      open: `.select__control:has(#${escapeId(id)})`,
      options: '.select__option',
    },
    ...rest,
  );

/** Ids of these pages are word characters and hyphens, with a bracket here and there. */
export const escapeId = (id: string) => id.replace(/[^\w-]/g, '\\$&').replace(/^\d/, '\\3$& ');

/** A replica with what most do not have left empty. */
export const replica = (
  name: string,
  title: string,
  rest: Pick<Replica, 'fields'> & Partial<Replica>,
): Replica => ({ name, title, traps: [], repeats: [], next: [], submit: '[type=submit]', ...rest });

/** How the words, the opener and the choices of a painted list beside a native select are found, one taken or several. */
interface Painted {
  beside(id: string): string;
  one: string;
  several: string;
  opener: string;
  options: string;
  /** The part that a scan may take for the field. */
  also: string;
}

/** A library's painted list over a native select, which it puts out of sight. */
const paintedOver =
  ({ beside, one, several, opener, options, also }: Painted) =>
  (
    id: string,
    { query, multiple }: { query?: string; multiple?: boolean },
    ...[label, kind, what, more]: Tail
  ) => {
    const box = beside(id);
    return picked(
      `select#${id}`,
      {
        shows: `${box} ${multiple ? several : one}`,
        open: multiple ? `${box} ${opener}` : box,
        query,
        options,
      },
      label,
      kind,
      what,
      { also: `${box} ${also}`, ...more },
    );
  };

export const select2 = paintedOver({
  beside: (id) => `#${id} + .select2-container`,
  one: '.select2-selection__rendered:not(:has(.select2-selection__placeholder))',
  several: '.select2-selection__choice__display',
  opener: '.select2-search__field',
  options: '.select2-results__option[role=option]',
  also: '.select2-selection',
});

export const chosen = paintedOver({
  beside: (id) => `#${id} + .chosen-container`,
  one: '.chosen-single:not(.chosen-default) > span',
  several: '.search-choice > span',
  opener: '.chosen-search-input',
  options: '.chosen-with-drop .active-result',
  also: '.chosen-search-input',
});

export const tomSelect = paintedOver({
  beside: (id) => `#${id} + .ts-wrapper`,
  one: '.ts-control > .item',
  several: '.ts-control > .item',
  opener: 'input',
  options: '.ts-dropdown [role=option]',
  also: 'input',
});

export const choices = paintedOver({
  beside: (id) => `.choices:has(#${id})`,
  one: '.choices__list--single > .choices__item:not(.choices__placeholder)',
  several: '.choices__list--multiple > .choices__item',
  opener: 'input',
  options: '.choices__list--dropdown.is-active .choices__item--choice',
  also: 'input',
});
