import { type FillTools, fillTools } from './fill-tools';
import { type ReadTools, readTools } from './read-tools';

/** What the popup may call in a frame where both scripts have run. */
export type FormTools = ReadTools & FillTools;

/** Both halves at once, for who needs no split: the tests, the lab, the benchmarks. */
export const formTools: FormTools = { ...readTools, ...fillTools };
