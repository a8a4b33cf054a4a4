import { writeFile } from 'node:fs/promises';
import { type DesignName, designs, type Paper, papers } from '@/utils/formats/write/designs';
import { exportFormats } from '@/utils/formats/write/export-formats';
import { writeResume } from '@/utils/formats/write/write-resume';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import type { Resume } from '@/utils/resume/schema';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';
import { readPostings, readResume } from '../read-inputs';

/** `export R.json --format F --out FILE [--posting P]`: the resume as the extension hands it out. */
export default async function exportFile(args: string[], print: (line: object) => void) {
  const { files, flags } = readArgs(args, {
    format: 'string',
    out: 'string',
    posting: 'string',
    design: 'string',
    paper: 'string',
  });
  const [source] = files;
  if (!source || !flags.out) throw new LabError('Name a resume and --out.');
  const format = oneOf(exportFormats, flags.format, '--format');
  const look = {
    design: oneOf(Object.keys(designs) as DesignName[], flags.design ?? 'classic', '--design'),
    paper: oneOf(Object.keys(papers) as Paper[], flags.paper ?? 'A4', '--paper'),
  };
  const resume = await readResume(source);
  const tailoring = flags.posting ? await tailoringFor(resume, flags.posting) : undefined;
  const written = await writeResume(resume, format, look, tailoring);
  if (!written.ok)
    throw new LabError(`No font of ours draws ${written.failure.letters}: take html or docx.`);
  await writeFile(flags.out, written.value);
  print({ file: flags.out, bytes: written.value.length });
}

async function tailoringFor(resume: Resume, source: string) {
  const posting = (await readPostings([source]))[0]!;
  return { picked: suggestPicks(rankEntries(posting, resume), resume) };
}

function oneOf<Word extends string>(
  words: readonly Word[],
  said: string | undefined,
  flag: string,
): Word {
  const word = words.find((one) => one === said);
  if (!word) throw new LabError(`${flag} is one of ${words.join(', ')}.`);
  return word;
}
