import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import type { OwnFile, Value } from './wanted';

/** An upload that reads a resume to fill the form by guesses of its own: not what an application is judged by. */
const parser =
  /autofill|auto-fill|parse|prefill|import|quick apply|easy apply|apply with|automatisch|automatique/;

/** Whether a file is of a type that the field says it takes. */
export function accepts({ constraints }: FieldSnapshot, { name, type }: OwnFile): boolean {
  const accepted = (constraints.accept ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  const listed = accepted.filter((one) => one !== '');
  return (
    listed.length === 0 ||
    listed.some((one) => {
      if (one.startsWith('.')) return name.toLowerCase().endsWith(one);
      if (one.endsWith('/*')) return type.startsWith(one.slice(0, -1));
      return one === type || one === '*';
    })
  );
}

const file =
  (use: OwnFile['use']): Value =>
  ({ field, row, rows }, { files }) => {
    if (parser.test(plain(`${field.label} ${field.help}`))) return 'not-ours-to-fill';
    if (row < rows - 1) return 'unsure';
    const ours = files.filter((one) => one.use === use);
    if (ours.length === 0) return 'no-data';
    const fitting = ours.find((one) => accepts(field, one));
    return fitting
      ? { text: fitting.name, source: { from: 'file', file: fitting.id } }
      : 'no-matching-option';
  };

export const resumeFile = file('resume');
export const coverLetterFile = file('cover-letter');
