import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importResume } from '@/utils/formats/import-resume';
import { writeJsonResume } from '@/utils/formats/json-resume';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';

/** `import FILE…`: each file as the extension reads it, as JSON Resume. */
export default async function importFiles(args: string[], print: (line: object) => void) {
  const { files } = readArgs(args, {});
  if (files.length === 0) throw new LabError('Name the files to import.');
  for (const file of files) {
    if (!statSync(file, { throwIfNoEntry: false })) throw new LabError(`There is no file ${file}.`);
    const read = await importResume({ name: path.basename(file), bytes: await readFile(file) });
    if (!read.ok) throw new LabError(`${file} was not imported: ${JSON.stringify(read.failure)}`);
    const { format, resume, warnings, unplaced } = read.value;
    print({ file, format, resume: writeJsonResume(resume), warnings, unplaced });
  }
}
