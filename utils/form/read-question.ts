import { plain } from './plain-text';
import { namesOfCountry } from './values/country-names';

/** What a yes/no question turns on, beyond its kind. */
export interface Question {
  /** ISO codes of the countries it names. */
  countries: readonly string[];
  /** It asks for a yes or a no; "which visa" and "please explain" do not. */
  isYesNo: boolean;
  /** A yes could mean either: "do you not require", or two questions in one. */
  isTwisted: boolean;
  /** It adds "without sponsorship": only who needs none may say yes. */
  withoutSponsorship: boolean;
}

/** Countries and areas that such questions name. */
const named: readonly (readonly [code: string, called: RegExp])[] = [
  [
    'US',
    /\b(?:united states|u\.s\.?a?\.?|usa|america)(?!\p{L})|\bthe us\b|\bin us\b|\bus (?:work|employ|citizen|visa|entity|emp)/u,
  ],
  ['GB', /\b(?:united kingdom|uk|u\.k\.|great britain|england|scotland|wales)(?!\p{L})/u],
  ['EU', /\b(?:european union|eu|e\.u\.|eea|schengen)(?!\p{L})|\bue\b/u],
  ...[
    'CA',
    'DE',
    'FR',
    'ES',
    'PT',
    'IT',
    'NL',
    'BE',
    'CH',
    'AT',
    'SE',
    'DK',
    'NO',
    'FI',
    'PL',
    'CZ',
    'IE',
    'AU',
    'NZ',
    'IN',
    'SG',
    'JP',
    'KR',
    'CN',
    'BR',
    'MX',
    'IL',
    'AE',
    'ZA',
    'HK',
  ].map((code) => [code, anyOf(namesOfCountry(code))] as const),
];

function anyOf(names: readonly string[]): RegExp {
  const spelled = names
    .map(plain)
    .filter((name) => name.length > 3 || !/\p{Script=Latin}/u.test(name))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{Script=Latin})(?:${spelled.join('|')})(?!\\p{Script=Latin})`, 'u');
}

const openQuestion =
  /^(?:what|which|please|if|describe|explain|list|specify|how|when|where|why|welche|was|wie|quel|que|cual|qual|wat|vilken|hvilke)\b|\b(?:please (?:explain|specify|list|describe|provide)|if (?:yes|no|so|not)\b|type of visa|(?:visa|immigration|authori[sz]ation|authori[sz]ation) status|valid until|expir)/;

const negated =
  /\b(?:do|are|will|would|can|have|is|does) (?:you )?not\b|n't\b|\bnot (?:be )?(?:authori[sz]ed|eligible|require|need|able|permitted|legally)|\bunable\b|\bno longer\b|\bother than\b|\bunless\b|\brestrict(?:ed|ion|ions)\b|\bprevent\b|\bineligible\b|\bnicht\b|\bkein|\bne\b.{1,20}\bpas\b/;

/** "Are you authorized …, and will you require …?": a yes to one may be a no to the other. */
const doubled =
  /(?:authori[sz]ed|eligible|entitled|permitted|legally|right) [^?]*(?:,|\?| and| or) (?:do|will|would|are) you [^?]*sponsor|sponsor[^?]*\?.{0,40}(?:authori[sz]ed|eligible)/;

const without =
  /without (?:\w+ ){0,6}(?:sponsor|visa|work permit)|(?:with ?out|do not|no) (?:need|requir\w+)(?: for)? (?:\w+ ){0,3}sponsor|not (?:now or in the future )?requir\w+ (?:\w+ ){0,3}sponsor/;

/** Reads what of a question decides whether a stored answer holds for it. */
export function readQuestion(label: string): Question {
  const text = plain(label);
  const withoutSponsorship = without.test(text);
  const rest = withoutSponsorship ? text.replace(without, '') : text;
  return {
    countries: named.filter(([, called]) => called.test(text)).map(([code]) => code),
    isYesNo: !openQuestion.test(text),
    isTwisted: negated.test(rest) || doubled.test(text),
    withoutSponsorship,
  };
}
