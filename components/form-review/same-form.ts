import { pageAddress } from '@/utils/storage/page-address';

/** How the steps of a wizard call themselves at the end of an address: a number, or what they ask for. */
const step =
  /^(?:step|page|section)?[-_]?(?:\d{1,2}|contact|personal|profile|details|address|experience|work|education|skills|documents|resume|cv|questions|voluntary|disclosures?|review|summary|start|apply|form)(?:[-_]?(?:info(?:rmation)?|details|history))?$/i;
const stepParameter = /^(?:step|page|section)$/i;

/** The address of a form, whichever of its steps is open. */
function formAddress(address: string): string {
  const page = pageAddress(address);
  if (!URL.canParse(page)) return page;
  const url = new URL(page);
  for (const name of [...url.searchParams.keys()]) {
    if (stepParameter.test(name)) url.searchParams.delete(name);
  }
  const parts = url.pathname.split('/').filter(Boolean);
  // Two parts stay: `/jobs/7` is a job of its own.
  if (parts.length > 2 && step.test(parts.at(-1)!)) parts.pop();
  url.pathname = parts.join('/');
  return url.href;
}

/** Whether two addresses are of one form, of the same step or of another. */
export const sameForm = (one: string, other: string) => formAddress(one) === formAddress(other);
