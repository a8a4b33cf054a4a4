import { requirementsOf } from '@/utils/posting/requirements-of';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';
import { readPostingFiles } from '../read-inputs';

/** `posting FILE…`: what is read of each posting, and how well. */
export default async function readPostings(args: string[], print: (line: object) => void) {
  const { files } = readArgs(args, {});
  if (files.length === 0) throw new LabError('Name the postings to read.');
  await readPostingFiles(files, (file, posting) => {
    const { title, organization, location, language, captured, quality } = posting;
    const requirements = requirementsOf(posting).map(({ text, need }) => ({ text, need }));
    const { lines } = posting;
    print({
      file,
      title,
      organization,
      location,
      language,
      captured,
      quality,
      requirements,
      lines,
    });
  });
}
