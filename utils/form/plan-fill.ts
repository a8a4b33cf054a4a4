import type { Posting } from '../posting/schema';
import type { Resume } from '../resume/schema';
import type { Limit } from '../summary/summary';
import type { Answer } from './answers';
import type { Offer } from './change-value';
import { type Classified, classifyFields } from './classify-fields';
import { fitValue } from './fit-value';
import { groupOf, type Kind } from './kinds';
import { entriesFor, foreign, matchRows } from './match-rows';
import { numberLinks } from './number-links';
import { numberRows } from './number-rows';
import { ownerWithout } from './owner-without';
import { plain } from './plain-text';
import type { FieldValue, FillStep, SkipReason, Step } from './plan';
import { planRows, type RowPlan } from './plan-rows';
import { sectionOfKind } from './read-adder';
import type { RowSection } from './rules/adders';
import type { Adder, FieldSnapshot } from './snapshot';
import { isDialCode } from './values/is-dial-code';
import { type Ask, isRefusal, type Owner, type OwnFile } from './values/wanted';
import { wantedFor } from './values/wanted-for';

export interface FillSource {
  fields: readonly FieldSnapshot[];
  /** What `classifyFields` says of them, where it is known already. */
  classified?: readonly Classified[];
  /** What the owner has said of fields of the site. */
  saidOf?: (field: FieldSnapshot) => Kind | undefined;
  /** What adds a row to a section. */
  adders?: readonly Adder[];
  resume: Resume;
  answers: readonly Answer[];
  /** Ids of the entries to use, in order. */
  picked: readonly string[];
  /** The tailored summary at a field's own limit. */
  summaryFor?: (limit: Limit) => string | undefined;
  /** The owner's own letter for the posting, where they have one and nothing in it is left open. */
  letterFor?: (limit: Limit) => string | undefined;
  files?: readonly OwnFile[];
  posting?: Posting;
  /** Whether an entry names something, under whatever name it goes there. */
  mentions?: Owner['mentions'];
  /** `2026-11-23`; today where not said. */
  today?: string;
}

/** A step less certain than this is shown unticked. */
const sureEnough = 0.6;

/**
 * Decides for every field what is put there, and from where, or why nothing is. Pure: it touches no page, and
 * the same source gives the same plan.
 */
export function planFill(source: FillSource): Step[] {
  const owner = ownerOf(source);
  return asksFor(source, owner).map((ask) => planStep(ask, owner));
}

/** How many others are enough to choose from. */
const mostOffers = 4;

/**
 * What else of the owner's could stand in the field of a step, best first: what would be planned for it, were its source
 * not there, and so on. A row is about one entry, and no other.
 */
export function otherValues(source: FillSource, { ref }: FillStep): Offer[] {
  const owner = ownerOf(source);
  const ask = asksFor(source, owner).find((one) => one.ref === ref);
  const isRow = ask && sectionOfKind(ask.kind) !== undefined && ask.rows > 1;
  return ask && !isRow ? offersFor(ask, owner) : [];
}

function offersFor(ask: Ask, owner: Owner): Offer[] {
  const offers: Offer[] = [];
  const bare = { ...ask, field: { ...ask.field, value: '' } };
  let left: Owner | undefined = owner;
  while (left && offers.length <= mostOffers) {
    const step = planStep(bare, left);
    if (step.do === 'skip' || !('text' in step.value)) break;
    const { text } = step.value;
    if (!offers.some((offer) => offer.text === text)) offers.push({ text, source: step.source });
    left = ownerWithout(step.source, left);
  }
  return offers;
}

const asksFor = (source: FillSource, owner: Owner): Ask[] => {
  const { fields, classified = classifyFields(fields, source.saidOf) } = source;
  const rows = rowsToAdd({ ...source, classified });
  return inOwnersRows(numberLinks(asksOf(fields, classified), owner), owner, rows);
};

/** The rows that the form lacks for the owner's entries. */
export const rowsToAdd = (source: FillSource): RowPlan[] => {
  const { fields, classified = classifyFields(fields, source.saidOf), adders = [] } = source;
  return planRows({ fields, classified, adders, owner: ownerOf(source) });
};

const ownerOf = (source: FillSource): Owner => ({
  resume: source.resume,
  answers: source.answers,
  picked: source.picked,
  summaryFor: source.summaryFor ?? (() => undefined),
  letterFor: source.letterFor ?? (() => undefined),
  files: source.files ?? [],
  mentions: source.mentions,
  jobLocation: source.posting?.location ?? '',
  today: source.today ?? new Date().toISOString().slice(0, 10),
});

function asksOf(fields: readonly FieldSnapshot[], classified: readonly Classified[]): Ask[] {
  const seen = classified.map(
    (one, i): Classified => (fields[i]!.hidden ? { ...one, kind: 'trap', part: undefined } : one),
  );
  const rows = numberRows(seen);
  return classified.map((one, i) => ({
    ...one,
    ...rows[i]!,
    field: fields[i]!,
    codeList: codeListBefore(i, fields, seen),
  }));
}

function codeListBefore(
  at: number,
  fields: readonly FieldSnapshot[],
  classified: readonly Classified[],
): FieldSnapshot | undefined {
  const before = fields.findLastIndex(({ hidden }, i) => i < at && !hidden);
  const isList = /^(select|combobox)$/.test(fields[before]?.control ?? '');
  return isList && classified[before]!.kind === 'tel-country-code' ? fields[before] : undefined;
}

/** Numbers the rows by the entries they are for, and counts those that are still to come. */
function inOwnersRows(asks: readonly Ask[], owner: Owner, toCome: readonly RowPlan[]): Ask[] {
  const seen = asks.filter(({ field }) => !field.hidden);
  const places = new Map<RowSection, number[]>();
  const placesIn = (section: RowSection) => {
    const known = places.get(section) ?? matchRows(seen, section, entriesFor(owner, section));
    places.set(section, known);
    return known;
  };
  return asks.map((ask) => {
    const section = sectionOfKind(ask.kind);
    if (!section || ask.field.hidden) return ask;
    const rows = ask.rows + toCome.filter((row) => row.section === section).length;
    const isList = rows === 1 && section !== 'work' && section !== 'education';
    return isList ? ask : { ...ask, rows, row: placesIn(section)[ask.row] ?? ask.row };
  });
}

function planStep(ask: Ask, owner: Owner): Step {
  const { ref, kind, part, field } = ask;
  const base = { ref, kind, ...(part && { part }) };
  const skip = (why: SkipReason): Step => ({ ...base, do: 'skip', why });

  if (field.hidden) return skip('cannot-be-seen');
  if (isSomebodyElses(ask) || ask.isTwin) return skip('unsure');
  if (ask.row === foreign) return skip(field.value === '' ? 'no-data' : 'already-filled');
  const wanted = wantedFor(ask, owner);
  if (isRefusal(wanted)) return skip(wanted);
  if (field.locked) return skip('locked');
  if (field.value !== '' && !mayReplace(ask)) return skip('already-filled');
  const value = fitValue(field, wanted);
  if (typeof value === 'string') return skip(value);

  if (field.value !== '' && saysAlready(field, value)) return skip('already-filled');

  const confidence = Math.min(certaintyOf(ask), wanted.sure ?? 1);
  const isApart = wanted.apart === true || groupOf(kind) === 'sensitive';
  return {
    ...base,
    do: 'fill',
    value,
    source: wanted.source,
    confidence,
    ticked:
      !isApart && !wanted.suggested && isStart(field.value, value) && confidence >= sureEnough,
    ...(field.value !== '' && { overwrites: field.value }),
    ...(wanted.suggested && { suggested: true as const }),
  };
}

/** Where an undo can put back to the letter what stood there, and no answer of the owner's own is at stake. */
const mayReplace = ({ kind, field }: Ask) =>
  !/^(sensitive|boxes|answers)$/.test(groupOf(kind)) &&
  /^(text|textarea|date|number|select|radio|buttons)$/.test(field.control) &&
  !field.multiple;

/** Nothing, or the dialling code that a page has put there for the rest to follow. */
const isStart = (held: string, wanted: FieldValue) =>
  held === '' || ('text' in wanted && isDialCode(held) && wanted.text.startsWith(held));

const saysAlready = ({ value }: FieldSnapshot, wanted: FieldValue) =>
  'text' in wanted && plain(wanted.text) === plain(value);

/** A form asks for the owner's own once, or twice to confirm: from the third time on, the later ones are others'. */
const mostTimes = 2;

const isSomebodyElses = ({ kind, row, rows, field }: Ask) =>
  rows > mostTimes &&
  row > 0 &&
  /^(name|contact|place)$/.test(groupOf(kind)) &&
  !(kind === 'tel' && ownPhone.test(plain(field.label)));

/** One form may ask for several phones of one person, and says so of each. */
const ownPhone =
  /^(?:my |your )?(?:mobile|cell\w*|home|primary|personal|private|mobil\w*|handy\w*|privat\w*|portable|movil|celular|cellulare|telemovel)\b/;

/** A question kept by its very words is understood, however little its kind says. */
const certaintyOf = ({ kind, confidence }: Ask) => (kind === 'question' ? 1 : confidence);
