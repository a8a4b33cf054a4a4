import { readJsonResume } from '@/utils/formats/json-resume';
import { saveResume } from '@/utils/storage/resumes';

/** Stores the sample resume. It is loaded only here: hardly anybody asks for it twice. */
export async function addSample() {
  const { default: sample } = await import('@/public/sample-resume.json');
  const read = readJsonResume(JSON.stringify(sample));
  if (!read.ok) throw new Error('The sample is no resume.');
  return saveResume(read.value.resume);
}
