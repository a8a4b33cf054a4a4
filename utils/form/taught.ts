import '../zod-setup';
import * as z from 'zod';
import { isKind, type Kind } from './kinds';
import { plain } from './plain-text';
import type { FieldSnapshot } from './snapshot';

/** What the owner has said that a field of a site asks for. */
export const Taught = z.object({
  /** Of the page that holds the field, by `siteName`: `jobs.example.com`, `http://jobs.example.com`. */
  host: z.string().min(1).max(300),
  /** What tells the field: its label, or what it is called in the markup where it has none. */
  field: z.string().min(1).max(500),
  /** The heading that it stands under: "Name" may be asked of the owner, and of others. */
  section: z.string().max(500).default(''),
  kind: z.custom<Kind>((kind) => typeof kind === 'string' && isKind(kind)),
});
export type Taught = z.infer<typeof Taught>;

const fieldName = ({ label, placeholder, name, id }: FieldSnapshot): string =>
  label || placeholder || name || id;

/** Rows are numbered, and headings count: letters alone tell a section. */
const keyOf = ({ field, section }: Pick<Taught, 'field' | 'section'>) =>
  `${plain(section).replace(/\P{L}/gu, '')} ${plain(field)}`;

type Place = Pick<Taught, 'host' | 'field' | 'section'>;

const isSame = (one: Place, other: Place) => one.host === other.host && keyOf(one) === keyOf(other);

/** More than anybody teaches: the oldest give way. */
const mostTaught = 500;

/** What is known with one more said; what was said of that field before gives way. */
export const teach = (known: readonly Taught[], one: Taught): Taught[] =>
  [...unteach(known, one), one].slice(-mostTaught);

export const unteach = (known: readonly Taught[], place: Place): Taught[] =>
  known.filter((other) => !isSame(other, place));

/** Where a field is, as it is told again; undefined where nothing tells it. */
export function placeOf(field: FieldSnapshot, host: string): Place | undefined {
  const name = fieldName(field);
  return host && plain(name) ? { host, field: name, section: field.section } : undefined;
}

/** Says of a field of a site what its owner has said of it. */
export function taughtKinds(
  known: readonly Taught[],
  host: string,
): (field: FieldSnapshot) => Kind | undefined {
  const kinds = new Map(
    known.filter((one) => one.host === host).map((one) => [keyOf(one), one.kind]),
  );
  return (field) => {
    const place = kinds.size > 0 ? placeOf(field, host) : undefined;
    return place && kinds.get(keyOf(place));
  };
}
