import { LabError } from './lab-error';
import { readFields } from './verbs/fields';
import { fillPages } from './verbs/fill';
import { importFiles } from './verbs/import';
import { readPostings } from './verbs/posting';
import { rankResumes } from './verbs/rank';
import { summarise } from './verbs/summary';

export { LabError };

type Verb = (args: string[], print: (line: object) => void) => Promise<void>;

const verbs: Record<string, Verb> = {
  fields: readFields,
  fill: fillPages,
  posting: readPostings,
  rank: rankResumes,
  summary: summarise,
  import: importFiles,
};

/** Prints one JSON object a line on stdout and nothing else. */
export async function runVerb([name, ...args]: string[]): Promise<void> {
  const verb = verbs[name ?? ''];
  if (!verb) throw new LabError(`Say what to do: ${Object.keys(verbs).join(', ')}.`);
  await verb(args, (line) => process.stdout.write(`${JSON.stringify(line)}\n`));
}
