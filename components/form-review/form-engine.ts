/** All that understands forms: loaded only where a page has fields. */
export { changeValue } from '@/utils/form/change-value';
export { classifyFields } from '@/utils/form/classify-fields';
export { lessonsOf, withLesson } from '@/utils/form/lessons';
export { otherValues, planFill, rowsToAdd } from '@/utils/form/plan-fill';
