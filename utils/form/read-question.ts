import { countriesNamed } from './countries-named';
import { plain } from './plain-text';
import {
  asksWhich,
  besideRight,
  doubled,
  negated,
  openQuestion,
  otherAge,
  withoutSponsor,
} from './rules/questions';

/** What a yes/no question turns on, beyond its kind. */
export interface Question {
  /** ISO codes of the countries it names. */
  countries: readonly string[];
  /** It asks for a yes or a no; "which visa" and "please explain" do not. */
  isYesNo: boolean;
  /** It asks which or when: a bare yes is no answer, whatever its choices are. */
  asksWhich: boolean;
  /** A yes could mean either: "do you not require", or two questions in one. */
  isTwisted: boolean;
  /** Of a right to work: it asks about its end, its past or a condition, and not whether there is one. */
  isBeside: boolean;
  /** It adds "without sponsorship": only who needs none may say yes. */
  withoutSponsorship: boolean;
}

/** Reads what of a question decides whether a stored answer holds for it. */
export function readQuestion(label: string): Question {
  const text = plain(label);
  const withoutSponsorship = withoutSponsor.test(text);
  const rest = withoutSponsorship ? text.replace(withoutSponsor, '') : text;
  return {
    countries: countriesNamed(label),
    isYesNo: !openQuestion.test(text),
    asksWhich: asksWhich.test(text.replace(/^¿/u, '')),
    isTwisted: negated.test(rest) || doubled.test(text) || otherAge.test(text),
    isBeside: besideRight.test(rest),
    withoutSponsorship,
  };
}
