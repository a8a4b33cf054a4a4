import { type DatePart, groupOf, type Kind } from './kinds';
import { plain, words } from './plain-text';
import { type CompiledRule, compileRule } from './rules/compile';
import { fits } from './rules/controls';
import { autocompleteKinds, captchaNames, markers, trapNames } from './rules/declared';
import { labelRules, yesNoOpening } from './rules/labels';
import { nameRules } from './rules/names';
import { kindByOptions } from './rules/options';
import type { Reading } from './rules/rule';
import { controls, type FieldSnapshot } from './snapshot';

/** What told the kind, in the order in which they are asked. */
export type Signal =
  | 'hidden'
  | 'autocomplete'
  | 'marker'
  | 'label'
  | 'type'
  | 'placeholder'
  | 'name'
  | 'section'
  | 'options'
  | 'neighbours'
  | 'nothing';

/** A field's kind before its section and its neighbours have been heard. */
export interface FirstReading {
  reading: Reading;
  part?: DatePart;
  confidence: number;
  by: Signal;
}

const rules = [...labelRules, ...nameRules].map(compileRule);

/** A name of a field is no longer than this; what is longer only asks. */
const longestName = { characters: 70, words: 10 };
/** In ids, shorter words are letters of a grid or of a language that is not there. */
const shortestId = 4;

/** What one field asks for by its own signals, most trusted first. */
export function classifyField(field: FieldSnapshot): FirstReading {
  if (field.decoy) return ofDecoy(field);
  for (const [by, confidence, read] of signals) {
    const found = read(field);
    if (!found || !suits(found.kind, field.control)) continue;
    if (by === 'name' && isLeftover(found, field)) return { reading: 'trap', confidence, by };
    return { ...refine(found, field), confidence, by };
  }
  return { reading: isAsking(field) ? 'question' : 'none', confidence: 0, by: 'nothing' };
}

/** A part of an address that nobody sees and nothing names is a page's own, or there for robots. */
const isLeftover = ({ kind }: Found, { hidden, label, placeholder }: FieldSnapshot) =>
  hidden &&
  label === '' &&
  placeholder === '' &&
  !ours.has(kind) &&
  groupOf(kind as Kind) === 'place';

/**
 * A trap that asked browsers to fill it would catch people, and none asks twice: what is declared, or to be
 * repeated, is only not open yet.
 */
function ofDecoy(field: FieldSnapshot): FirstReading {
  const declared = byAutocomplete(field);
  if (declared) return { reading: declared.kind, part: declared.part, ...decoyBy.declaration };
  const repeated = again.test(plain(field.label)) && byLabel(field.label, field);
  return repeated
    ? { reading: repeated.kind, ...decoyBy.label }
    : { reading: 'trap', ...decoyBy.trick };
}

const again = /^(?:re-?(?:enter|type)|confirm|repeat|verify)\b/u;
const decoyBy = {
  declaration: { confidence: 0.98, by: 'autocomplete' },
  label: { confidence: 0.92, by: 'label' },
  trick: { confidence: 1, by: 'hidden' },
} as const;

type Found = Pick<CompiledRule, 'kind' | 'part'>;
type Read = (field: FieldSnapshot) => Found | undefined;

const signals: readonly (readonly [by: Signal, confidence: number, read: Read])[] = [
  ['name', 1, byTrapName],
  ['autocomplete', 0.98, byAutocomplete],
  ['marker', 0.97, byMarker],
  ['type', 0.95, byMailbox],
  ['label', 0.92, (field) => byLabel(field.label, field)],
  ['type', 0.9, byType],
  ['placeholder', 0.8, (field) => byLabel(field.placeholder, field)],
  ['name', 0.75, byName],
  ['options', 0.75, byOptions],
  ['label', 0.7, byHelp],
  ['section', 0.65, bySection],
  ['type', 0.6, byLastResort],
];

const ours = new Set<Reading>(['from', 'until', 'ongoing', 'duties', 'firma']);

function suits(reading: Reading, control: FieldSnapshot['control']): boolean {
  if (ours.has(reading)) return control !== 'file';
  const kind = reading as Kind;
  if (kind === 'cover-letter-text' && control === 'file') return true;
  return fits(kind, groupOf(kind), control);
}

/** The rules whose kind a control can be asked by at all. */
const rulesFor = Object.fromEntries(
  controls.map((control) => [
    control,
    rules.filter(({ kind, on }) => (!on || on.includes(control)) && suits(kind, control)),
  ]),
) as Record<FieldSnapshot['control'], CompiledRule[]>;

/** A label may say more exactly what a declaration says roughly. */
const refinements: Partial<Record<Reading, readonly Reading[]>> = {
  name: ['given-name', 'family-name', 'preferred-name', 'additional-name'],
  'given-name': ['preferred-name', 'name', 'family-name'],
  'family-name': ['given-name'],
  website: ['linkedin', 'github', 'portfolio', 'twitter', 'other-link'],
  'street-address': ['address-line2', 'location'],
  location: ['address-level2'],
  tel: ['tel-country-code', 'tel-extension'],
};

/** The name of who pays, by the names that code gives it. */
const payers: Partial<Record<Reading, RegExp>> = {
  name: /payment|card_?-?holder|on_?-?card/i,
  'given-name': /card_?-?holder/i,
  'family-name': /card_?-?holder/i,
};

function refine(found: Found, field: FieldSnapshot): { reading: Reading; part?: DatePart } {
  const kind = found.kind;
  if (kind === 'cover-letter-text' && field.control === 'file')
    return { reading: 'cover-letter-file' };
  if ([field.name, field.id].some((one) => payers[kind]?.test(one))) return { reading: 'card' };
  if (kind === 'address-level1' && byOptions(field)?.kind === 'country')
    return { reading: 'country' };
  return { reading: finerThan(kind, field) ?? kind, part: found.part };
}

function finerThan(kind: Reading, field: FieldSnapshot): Reading | undefined {
  const finer = refinements[kind];
  return (
    finer &&
    [field.label, field.placeholder]
      .map((text) => byLabel(text, field)?.kind)
      .find((one) => one !== undefined && finer.includes(one))
  );
}

/** What pages say over fields for robots. */
const leftAlone = /^nickname hpcsaf|(?:should|must) be left (?:blank|empty|unchanged)/u;

function byTrapName({ name, id, autocomplete, label, help }: FieldSnapshot): Found | undefined {
  if ([name, id].some((one) => captchaNames.test(one))) return { kind: 'captcha' };
  if ([name, id, autocomplete].some((one) => trapNames.test(one))) return { kind: 'trap' };
  return leftAlone.test(plain(`${label} ${help}`)) ? { kind: 'trap' } : undefined;
}

function byAutocomplete({ autocomplete, type }: FieldSnapshot): Found | undefined {
  const tokens = autocomplete.toLowerCase().split(/\s+/);
  const token = tokens.findLast((one) => Object.hasOwn(autocompleteKinds, one));
  const part = /^(?:bday|cc-exp)-(day|month|year)$/.exec(token ?? '')?.[1] as DatePart | undefined;
  const kind = token && autocompleteKinds[token]!;
  return kind && !isBeside(kind, type) ? { kind, part } : undefined;
}

/** Pages declare a password to keep browsers from filling, and an account's name of the address it goes by. */
const isBeside = (kind: Kind, type: string) =>
  (kind === 'password' && type !== 'password') || (kind === 'username' && type === 'email');

/** An address in type and in name is one, whatever stands beside it. */
function byMailbox({ type, name, label }: FieldSnapshot): Found | undefined {
  const isOne =
    type === 'email'
      ? /\bemail\b/u.test(words(name))
      : type === 'text' && name === 'email' && /e-?mail address/u.test(plain(label));
  return isOne && !trapWords.test(plain(label)) ? { kind: 'email' } : undefined;
}
const trapWords = /blank|empty|leave|leer|vide|vacio/u;

function byMarker({ name, id, marker }: FieldSnapshot): Found | undefined {
  const called = [name, id, ...marker.split(' ')].filter((one) => one !== '');
  return markers.find(({ pattern }) => called.some((one) => pattern.test(one)));
}

const typeKinds: Readonly<Record<string, Kind>> = {
  email: 'email',
  tel: 'tel',
  password: 'password',
  search: 'search',
};

/** Pages use `tel` for anything made of digits: it means a telephone only where the label does not say otherwise. */
const digits =
  /card|expir|\bcvv|\bcvc|\bpin\b|digit|member|account|number|code|year|date|month|amount|salary|hours|\bid\b|\d/u;

/** A number of something else: every number that is not said to be a telephone's. */
const otherNumber = /番号(?<!電話番号|携帯番号|携帯電話番号)/u;

/** The same of a name in code, where numbers only count. */
const otherDigits = /\b(?:card|expir\w*|cvv|cvc|zip|postal|pin|birth|dob|month|year)\b/u;

function byType({ type, label, name, id }: FieldSnapshot): Found | undefined {
  if (type === 'tel' && isOtherNumber(plain(label), `${words(name)} ${words(id)}`))
    return undefined;
  return Object.hasOwn(typeKinds, type) ? { kind: typeKinds[type]! } : undefined;
}

function isOtherNumber(label: string, called: string): boolean {
  if (/\b(?:phone|mobile|tel)s?\b/u.test(called) && !/code|\bext/u.test(label)) return false;
  return digits.test(label) || otherNumber.test(label) || otherDigits.test(called);
}

const bare = (text: string) => text.replace(/[\s:*?.!…✱]+$/u, '');

/** A label as rules read it: without what stands in brackets at the end of a short one, and without marks. */
const named = (text: string) =>
  bare(text)
    .replace(
      /(?<=\p{L}[^\p{L}]{0,3}) please (?:fill|enter|provide|select|choose|complete|specify)\b.*$/u,
      '',
    )
    .replace(
      /^(?:please |kindly )?(?:enter|provide|list|select|choose|fill in|type|add|insert) (?:in )?(?:your |the )?/u,
      '',
    )
    .replace(
      /^(?:what(?:'s| is| are) |quel(?:le)?s? (?:est|sont) |cual es |qual e |was ist )?(?:your|ihre?|deine?|votre|vos|su|tu|seu|sua|uw|je|jouw|din|ditt|twoj|vase|il tuo|la tua|il suo|la sua|o seu|a sua|mein|mon|ma)(?: legal)? (?=\p{L})/u,
      '',
    )
    .trim();

function byLabel(label: string, field: FieldSnapshot): Found | undefined {
  const text = plain(label);
  if (!text) return undefined;
  const shorts = namesIn(text);
  return rulesFor[field.control].find(
    (rule) => rule.asks(text) || shorts.some((short) => rule.says(short)),
  );
}

const withoutBrackets = (text: string) =>
  named(text.replace(/\s*[([][^)\]]*[)\]]\s*/gu, ' ').trim());

const isNameLike = (text: string) =>
  text.length <= longestName.characters &&
  text.split(' ').length <= longestName.words &&
  !yesNoOpening.test(text);

/** What a label may be the name of a field by: all of it, without brackets, behind its colon, before it. */
function namesIn(text: string): string[] {
  const spaced = text.replace(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ' / ');
  const [before, behind] = text.split(/(?<!\d): /u, 2) as [string, string?];
  const candidates = [text, withoutBrackets(text), text.replace(/^\((.+)\)$/u, '$1'), spaced];
  if (behind !== undefined) candidates.push(behind, before);
  return [...new Set(candidates.filter(isNameLike).flatMap((one) => [bare(one), named(one)]))];
}

/** A control's own name and id count where the label does not ask something that they cannot say. */
function byName(field: FieldSnapshot): Found | undefined {
  if (field.label && !isNameLike(plain(field.label))) return undefined;
  if (/^(radio|buttons)$/.test(field.control) && field.label) return undefined;
  for (const called of [field.name, field.id, ...field.marker.split(' ')].map(words)) {
    const text = called
      .replace(/\b(?:input|field|form|item|txt|fld|wpforms|value|id)\b/gu, ' ')
      .replace(/\b(?:shipping|billing|customer) address (?!line|street|\d|$)/u, '')
      .replace(/(?<!\b(?:addr|address|line|street) )\b\d+\b/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text.length < shortestId) continue;
    if (/\bsearch\b/u.test(text)) return { kind: 'search' };
    const found = rulesFor[field.control].find((rule) => !ours.has(rule.kind) && rule.says(text));
    if (found && !(found.kind === 'email' && !takesAddress(field))) return found;
  }
  return undefined;
}

/** Beside a box of an address stand a telephone, and a list of domains, of the same name. */
const takesAddress = ({ type, control }: FieldSnapshot) => type !== 'tel' && control !== 'select';

/** What stands around a file input or a bare box: "Drop your resume here", the consent's heading. */
function byHelp(field: FieldSnapshot): Found | undefined {
  if (field.control !== 'file' && field.control !== 'checkbox') return undefined;
  return byLabel(field.help.slice(0, longestName.characters), field);
}

/** Labels that say how to answer, or which part of an answer, and not what is asked. */
const wordless =
  /^(?:|select(?: one| an option)?|choose.*|search|type|other(?: response)?|(?:drop|drag|upload|attach|choose|select|browse|add).{0,40}(?:file|here|document)s?.*|day(?: of the month)?|month|year|please check one.*)$/u;

/** A control without telling words of its own is asked by the heading right over it. */
function bySection(field: FieldSnapshot): Found | undefined {
  const heading = field.section.split(' › ').at(-1);
  return heading && wordless.test(bare(plain(field.label))) ? byLabel(heading, field) : undefined;
}

function byOptions({ options }: FieldSnapshot): Found | undefined {
  const kind =
    options.length > 1 ? kindByOptions(options.map(({ label }) => plain(label))) : undefined;
  return kind && { kind };
}

/** Addresses that are not the applicant's own. */
const othersSite =
  /company|employer|organi[sz]ation|school|project|reference|article|video|posting/u;

function byLastResort({ control, type, label }: FieldSnapshot): Found | undefined {
  if (control === 'file') return { kind: 'other-file' };
  return type === 'url' && !othersSite.test(plain(label)) ? { kind: 'website' } : undefined;
}

const isAsking = ({ label }: FieldSnapshot) => /\p{L}{2}/u.test(label);
