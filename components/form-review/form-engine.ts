/** All that understands forms: loaded only where a page has fields. */
export { classifyFields } from '@/utils/form/classify-fields';
export { planFill, rowsToAdd } from '@/utils/form/plan-fill';
