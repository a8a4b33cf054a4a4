import { writeJsonResume } from '@/utils/formats/json-resume';
import type { Resume } from '@/utils/resume/schema';

/** Characters that one or another system does not take in a file's name. */
const notInNames = /[\\/:*?"<>|]/g;

/** Hands the owner their resume as a JSON Resume file. */
export function exportResume(resume: Resume) {
  const json = JSON.stringify(writeJsonResume(resume), null, 2);
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${(resume.label || resume.basics.name || 'resume').replace(notInNames, '-')}.json`;
  link.click();
  // The browser fetches it in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
