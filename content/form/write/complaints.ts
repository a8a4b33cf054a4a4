import { allIn, contains, isLaidOut, matches } from '../../dom/node';
import type { FoundField } from '../read/found-field';
import { calledAs } from '../read/painted-choices';
import { readText } from '../read/read-text';
import type { Scene } from '../read/scene';

/** How far up from a field its own part of the page is looked for. */
const mostLevels = 4;
const alerting = '[role="alert"], [aria-live="assertive"]';
const saying = `${alerting}, [class*="error" i], [class*="invalid" i]`;
const isError = /\b(error|errors|invalid)\b/;
const longest = 500;

/** What the page says against a field in the part of it that is the field's own, outermost words once. */
export function complaintsAbout(field: FoundField, { neighbours }: Scene): Set<string> {
  const own = [...neighbours.ownAncestors(field, mostLevels)].at(-1);
  const parts = own ? [...allIn(own, saying)].filter((part) => isSaid(part, field)) : [];
  return new Set(parts.map((part) => readText(part, { most: longest })).filter(Boolean));
}

/** Of a file, an alert may say that it has come. */
const isSaid = (part: Element, { control, members }: FoundField) =>
  isLaidOut(part) &&
  !members.some((member) => contains(part, member)) &&
  (isError.test(calledAs(part)) || (control !== 'file' && matches(part, alerting)));
