import type { Answer } from '../answers';
import type { Kind } from '../kinds';
import { plain } from '../plain-text';
import type { SkipReason } from '../plan';
import { type Question, readQuestion } from '../read-question';
import { readRange } from '../read-range';
import { namesOfCountry } from './country-names';
import { dayFor } from './dates';
import { type Ask, isRefusal, type Owner, type Value, type Wanted } from './wanted';
import { yesOrNo } from './yes-no';

const asWanted = ({ id, answer }: Answer): Wanted => ({
  text: answer.trim(),
  yes: yesOrNo(answer),
  source: { from: 'answer', answer: id },
});

const answersOf = ({ answers }: Owner, kind: Kind) =>
  answers.filter((answer) => answer.kind === kind && answer.answer.trim() !== '');

/** A stored answer of the very kind. */
export const storedAnswer: Value = ({ kind }, owner) => {
  const answer = answersOf(owner, kind)[0];
  return answer ? asWanted(answer) : 'no-data';
};

/** Only from what the owner said to that very question, and never ticked for them. */
export const sensitiveAnswer: Value = (ask, owner) => {
  const wanted = storedAnswer(ask, owner);
  return typeof wanted === 'string' ? wanted : { ...wanted, apart: true };
};

/** A question kept by its words. */
export const sameQuestion: Value = ({ field }, { answers }) => {
  const asked = plain(field.label);
  const answer = answers.find(
    ({ kind, question }) => kind === 'question' && question !== '' && plain(question) === asked,
  );
  return answer ? { ...asWanted(answer), sure: 0.9 } : 'not-understood';
};

/** Whether an answer for one country holds for a question; `undefined` when that cannot be told. */
function holds({ country }: Answer, question: Question, jobLocation: string): boolean | undefined {
  if (country === '') return true;
  const code = country.toUpperCase();
  if (question.countries.length > 0) return question.countries.every((named) => named === code);
  const there = plain(jobLocation);
  if (there === '') return undefined;
  return namesOfCountry(code).some((name) => there.includes(plain(name))) ? true : undefined;
}

function answerFor(kind: Kind, question: Question, owner: Owner): Answer | SkipReason {
  const stored = answersOf(owner, kind);
  if (stored.length === 0) return 'no-data';
  const holding = stored.filter((answer) => holds(answer, question, owner.jobLocation) === true);
  const exact = holding.find(({ country }) => country !== '') ?? holding[0];
  if (exact) return exact;
  const isOpen = stored.some((answer) => holds(answer, question, owner.jobLocation) === undefined);
  return isOpen ? 'unsure' : 'no-data';
}

/** Whether an answer can be given to a question of this shape at all. */
function isDoubtful(question: Question, answer: Answer, { field }: Ask): boolean {
  if (question.isTwisted || question.isBeside) return true;
  const isPlain = yesOrNo(answer.answer) !== undefined && answer.answer.trim().length <= 4;
  return isPlain && (question.asksWhich || (!question.isYesNo && field.options.length === 0));
}

const legal =
  (kind: Kind): Value =>
  (ask, owner) => {
    const question = readQuestion(ask.field.label);
    const answer = answerFor(kind, question, owner);
    if (typeof answer === 'string') return answer;
    if (isDoubtful(question, answer, ask)) return 'unsure';
    return asWanted(answer);
  };

export const sponsorship: Value = (ask, owner) =>
  readQuestion(ask.field.label).withoutSponsorship ? 'unsure' : legal('sponsorship')(ask, owner);

/** "Authorized to work without sponsorship" takes both answers: yes to the one and no to the other. */
export const workAuthorization: Value = (ask, owner) => {
  const authorized = legal('work-authorization')(ask, owner);
  if (typeof authorized === 'string') return authorized;
  const question = readQuestion(ask.field.label);
  if (!question.withoutSponsorship || authorized.yes === false) return authorized;
  const needs = answerFor('sponsorship', question, owner);
  const needed = typeof needs === 'string' ? undefined : yesOrNo(needs.answer);
  if (needed === undefined || authorized.yes !== true) return 'unsure';
  return needed ? { ...authorized, text: 'No', yes: false } : authorized;
};

/** A yes/no answer that a twisted or conditional question must not get. */
export const plainAnswer: Value = (ask, owner) => {
  const wanted = storedAnswer(ask, owner);
  if (typeof wanted === 'string' || wanted.yes === undefined) return wanted;
  const question = readQuestion(ask.field.label);
  return question.isTwisted || !question.isYesNo ? 'unsure' : wanted;
};

/** How long the owner is bound, as a list of choices may count it: in days, weeks or months. */
export const noticePeriod: Value = (ask, owner) => {
  const wanted = plainAnswer(ask, owner);
  if (isRefusal(wanted)) return wanted;
  const said = readRange(wanted.text, 'days');
  return said && said.low === said.high ? { ...wanted, days: said.low } : wanted;
};

/** A sum, as a list of ranges may hold it; what is said of it in words is typed as it stands. */
export const salaryExpectation: Value = (ask, owner) => {
  const wanted = plainAnswer(ask, owner);
  if (isRefusal(wanted)) return wanted;
  const said = readRange(wanted.text, 'amount');
  if (!said || said.low !== said.high) return wanted;
  return { ...wanted, amount: said.low, alike: [String(said.low)] };
};

/** The day the owner could start, written as the field wants dates where the answer is one. */
export const startDate: Value = (ask, owner) => {
  const wanted = storedAnswer(ask, owner);
  if (typeof wanted === 'string') return wanted;
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(wanted.text))
    return ask.part || ask.field.control === 'date' ? 'unsure' : wanted;
  const date = dayFor(wanted.text, ask);
  return date ? { ...wanted, text: date.text, alike: date.alike } : 'unsure';
};

export const birthDate: Value = (ask, owner) => {
  const wanted = startDate(ask, owner);
  return typeof wanted === 'string' ? wanted : { ...wanted, apart: true };
};
