export { readJsonResume } from './json-resume/read-json-resume';
export { writeJsonResume } from './json-resume/write-json-resume';
