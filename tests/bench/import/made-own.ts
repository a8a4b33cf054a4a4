import { readJsonResume } from '@/utils/formats/json-resume';
import { designs } from '@/utils/formats/write/designs';
import { writeResume } from '@/utils/formats/write/write-resume';
import type { KnownResume } from './known-resumes';

/** Our own exports, in every design: what we hand out, whoever reads it must be able to read. */
export async function madeOwn(
  resume: KnownResume,
): Promise<{ format: 'pdf' | 'docx'; layout: string; bytes: Uint8Array }[]> {
  const { city, ...basics } = resume.basics;
  const read = readJsonResume(
    JSON.stringify({ ...resume, basics: { ...basics, location: { city } } }),
  );
  if (!read.ok) throw new Error(`${resume.id} is no JSON Resume`);
  const own = { ...read.value.resume, language: resume.language };
  const made: Awaited<ReturnType<typeof madeOwn>> = [];
  for (const design of Object.keys(designs) as (keyof typeof designs)[])
    for (const format of ['pdf', 'docx'] as const) {
      const written = await writeResume(own, format, { design, paper: 'A4' });
      if (!written.ok) throw new Error(`${resume.id}: ${written.failure.letters}`);
      made.push({ format, layout: `own-${design}`, bytes: written.value });
    }
  return made;
}
