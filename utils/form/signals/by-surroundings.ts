import { plain } from '../plain-text';
import { kindByOptions } from '../rules/options';
import type { FieldSnapshot } from '../snapshot';
import { bare, byLabel, longestName } from './by-label';
import type { Found } from './rules-for';

/** What stands around a file input or a bare box: "Drop your resume here", the consent's heading. */
export function byHelp(field: FieldSnapshot): Found | undefined {
  if (field.control !== 'file' && field.control !== 'checkbox') return undefined;
  return byLabel(field.help.slice(0, longestName.characters), field);
}

/** Labels that say how to answer, or which part of an answer, and not what is asked. */
const wordless =
  /^(?:|select(?: one| an option)?|choose.*|search|type|other(?: response)?|(?:drop|drag|upload|attach|choose|select|browse|add).{0,40}(?:file|here|document)s?.*|day(?: of the month)?|month|year|please check one.*)$/u;

/** A control without telling words of its own is asked by the heading right over it. */
export function bySection(field: FieldSnapshot): Found | undefined {
  const heading = field.section.split(' › ').at(-1);
  return heading && wordless.test(bare(plain(field.label))) ? byLabel(heading, field) : undefined;
}

/** What a list of choices is a list of. */
export function byOptions({ options }: FieldSnapshot): Found | undefined {
  const kind =
    options.length > 1 ? kindByOptions(options.map(({ label }) => plain(label))) : undefined;
  return kind && { kind };
}
