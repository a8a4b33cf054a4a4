import type { Kind, kindGroups } from '@/utils/form/kinds';
import type { TextKey } from '@/utils/text/text';

type AnswerKind = (typeof kindGroups)['answers' | 'sensitive'][number];

export interface Question {
  kind: AnswerKind & Kind;
  /** As a person would ask it. */
  text: TextKey;
  takes: 'yes-or-no' | 'text';
  /** Whether the answer may differ from country to country. */
  byCountry?: true;
  /** An example of what to write. */
  example?: TextKey;
}

/** Asked again and again, and not of a delicate nature. */
export const usualQuestions: readonly Question[] = [
  {
    kind: 'work-authorization',
    text: 'ask_work_authorization',
    takes: 'yes-or-no',
    byCountry: true,
  },
  { kind: 'sponsorship', text: 'ask_sponsorship', takes: 'yes-or-no', byCountry: true },
  { kind: 'relocation', text: 'ask_relocation', takes: 'yes-or-no' },
  {
    kind: 'notice-period',
    text: 'ask_notice_period',
    takes: 'text',
    example: 'example_notice_period',
  },
  { kind: 'start-date', text: 'ask_start_date', takes: 'text', example: 'example_start_date' },
  {
    kind: 'salary-expectation',
    text: 'ask_salary_expectation',
    takes: 'text',
    byCountry: true,
    example: 'example_salary',
  },
  {
    kind: 'referral-source',
    text: 'ask_referral_source',
    takes: 'text',
    example: 'example_referral_source',
  },
  { kind: 'referrer-name', text: 'ask_referrer_name', takes: 'text' },
  { kind: 'previous-employee', text: 'ask_previous_employee', takes: 'yes-or-no' },
  { kind: 'age-of-majority', text: 'ask_age_of_majority', takes: 'yes-or-no' },
];

/** Nobody has to say any of these; they are used for that very question alone, and ticked by the owner each time. */
export const sensitiveQuestions: readonly Question[] = [
  { kind: 'gender', text: 'ask_gender', takes: 'text' },
  { kind: 'race', text: 'ask_race', takes: 'text' },
  { kind: 'hispanic', text: 'ask_hispanic', takes: 'yes-or-no' },
  { kind: 'veteran', text: 'ask_veteran', takes: 'text' },
  { kind: 'disability', text: 'ask_disability', takes: 'text' },
  { kind: 'sexual-orientation', text: 'ask_sexual_orientation', takes: 'text' },
  { kind: 'transgender', text: 'ask_transgender', takes: 'yes-or-no' },
  { kind: 'birth-date', text: 'ask_birth_date', takes: 'text', example: 'example_birth_date' },
  { kind: 'nationality', text: 'ask_nationality', takes: 'text' },
  { kind: 'criminal-record', text: 'ask_criminal_record', takes: 'yes-or-no' },
];

/** Asked often, in words of their own: an owner who starts from these changes them to what their forms say. */
export const openQuestions: readonly TextKey[] = [
  'ask_driving_licence',
  'ask_travel',
  'ask_on_site',
  'ask_shifts',
  'ask_clearance',
  'ask_why_here',
  'ask_strength',
];
