import '../zod-setup';
import * as z from 'zod';

/** More fields than this on one page are not read: the longest real form seen has a quarter of it. */
export const mostFields = 500;

const Short = z.string().max(500);
const Long = z.string().max(20_000);

export const controls = [
  'text',
  'textarea',
  'select',
  'radio',
  'checkbox',
  'file',
  'combobox',
  'rich-text',
  'date',
  'number',
  'buttons',
  'other',
] as const;

export const FieldOption = z.object({
  /** How the page's writer finds it again within its field. */
  value: z.string().max(2_000),
  label: z.string().max(2_000),
  selected: z.boolean(),
  disabled: z.boolean(),
});
export type FieldOption = z.infer<typeof FieldOption>;

/**
 * One question of a form as plain data. It comes from a host page and is untrusted: parse it before use.
 * Six radio buttons, or a group of checkboxes under one question, are one field.
 */
export const FieldSnapshot = z.object({
  /** Names the field in its page until that page navigates: `frameId:number`. */
  ref: z.string().max(100),
  /** Finds exactly one element; ` >>> ` crosses an open shadow root. */
  selector: z.string().max(2_000),
  control: z.enum(controls),
  /** The `type` attribute of an input, else the tag or the role. */
  type: Short,
  label: Short,
  /** Heading the field stands under: what "Name" means depends on it. */
  section: Short,
  /** Help text, error text, and whatever else describes the field. */
  help: Short,
  placeholder: Short,
  autocomplete: Short,
  name: Short,
  id: Short,
  /** What an applicant tracking system's own markup calls it: `data-automation-id` and the like. */
  marker: Short,
  /** What the field holds now, as a person reads it: '' when nothing. */
  value: Long,
  options: z.array(FieldOption).max(1_000),
  required: z.boolean(),
  /** Disabled or read-only. */
  locked: z.boolean(),
  /** A person cannot see it: it is never filled. */
  hidden: z.boolean(),
  /** Hidden by a trick, such as a place off the screen: a trap for robots. */
  decoy: z.boolean().optional(),
  multiple: z.boolean(),
  /** In characters; missing when unlimited. */
  maxLength: z.number().optional(),
  /** `min`, `max`, `step`, `pattern`, `accept`, `inputmode`, as written. */
  constraints: z.record(z.string(), Short),
  /** Which form of the page, by order; -1 outside any. */
  form: z.number(),
});
export type FieldSnapshot = z.infer<typeof FieldSnapshot>;

/** A control of the page that adds a row to a repeated section, or opens its first one. */
export const Adder = z.object({
  /** As a field's. */
  ref: z.string().max(100),
  selector: z.string().max(2_000),
  /** Its own words: "Add another". */
  label: Short,
  /** Headings it stands under. */
  section: Short,
  form: z.number(),
  /** The field right before it in the page; '' where there is none. */
  after: z.string().max(100),
});
export type Adder = z.infer<typeof Adder>;

/** What one frame of a page says of its fields. */
export const FormScan = z.object({
  url: z.string().max(10_000),
  fields: z.array(FieldSnapshot).max(mostFields),
  /** In document order. */
  adders: z.array(Adder).max(50).optional(),
  /** Fields beyond `mostFields` that were left unread. */
  unread: z.number(),
  /** Origins of frames that could not be looked into. */
  closedFrames: z.array(z.string().max(500)).max(50),
  /** Duration of the scan in milliseconds. */
  ms: z.number(),
});
export type FormScan = z.infer<typeof FormScan>;
