import type { Limit } from './summary';

/** Length as a form counts it: UTF-16 units as `maxlength` does, or words between white space. */
export const measure = (text: string, unit: Limit['unit']): number =>
  unit === 'characters' ? text.length : (text.match(/\S+/g)?.length ?? 0);
