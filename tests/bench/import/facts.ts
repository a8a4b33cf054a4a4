import type { Resume } from '@/utils/resume/schema';

export interface RoleFacts {
  title: string;
  organization: string;
  start: string;
  /** Empty while it lasts. */
  end: string;
}

/** What a form asks of a resume first, and what a reading of one is judged by. */
export interface Facts {
  name: string;
  email: string;
  phone: string;
  roles: RoleFacts[];
  schools: string[];
}

/** A document whose facts are known. */
export interface Case {
  format: string;
  name: string;
  bytes: Uint8Array;
  truth: Facts;
}

/** What was read, in the same shape. */
export const factsOf = ({ basics, entries }: Resume): Facts => ({
  name: basics.name,
  email: basics.email,
  phone: basics.phone,
  roles: entries
    .filter(({ section }) => section === 'work')
    .map(({ title, organization, start = '', end = '' }) => ({ title, organization, start, end })),
  schools: entries
    .filter(({ section }) => section === 'education')
    .map(({ organization }) => organization),
});
