export { readJsonResume } from './json-resume/read-json-resume';
export { type JsonResume, writeJsonResume } from './json-resume/write-json-resume';
