import type { Kind } from '../kinds';

interface OptionRule {
  kind: Kind;
  /** Choices that only such a field has. */
  any: RegExp;
  /** How many of the choices must be such. */
  least: number;
}

/** What a list of choices is a list of, in words of `plain`; the first that matches wins. */
const optionRules: readonly OptionRule[] = [
  { kind: 'veteran', any: /\b(?:protected veteran|not a (?:protected )?veteran)/, least: 1 },
  {
    kind: 'disability',
    any: /\b(?:have a disability|no disability|do not have a disability)/,
    least: 1,
  },
  {
    kind: 'race',
    any: /^(?:asian|white|caucasian|black(?: or african.*)?|african american|native (?:american|hawaiian).*|american indian.*|two or more races|pacific islander.*)\b/,
    least: 3,
  },
  {
    kind: 'gender',
    any: /^(?:male|female|man|woman|non-?binary|mannlich|weiblich|homme|femme|hombre|mujer|masculino|femenino|feminino)\b/,
    least: 2,
  },
  { kind: 'pronouns', any: /^(?:he|she|they)\s?\/\s?(?:him|her|them)/, least: 2 },
  {
    kind: 'country',
    any: /^(?:afghanistan|albania|algeria|argentina|armenia|australia|austria|belgium|brazil|bulgaria|canada|chile|china|colombia|croatia|denmark|egypt|estonia|finland|france|germany|greece|hungary|iceland|india|indonesia|ireland|israel|italy|japan|kenya|mexico|netherlands|new zealand|nigeria|norway|peru|poland|portugal|romania|serbia|singapore|spain|sweden|switzerland|turkey|ukraine|united kingdom|united states.*|vietnam)$/,
    least: 15,
  },
  {
    kind: 'address-level1',
    any: /^(?:alabama|alaska|arizona|california|colorado|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|maine|michigan|montana|nevada|ohio|oregon|texas|utah|vermont|virginia|al|ak|az|ca|co|fl|ga|hi|il|ny|tx|wa)$/,
    least: 10,
  },
];

const withoutBrackets = (label: string) => label.replace(/ ?\(.*/su, '');

/** The kind that a list of choices shows by itself. */
export const kindByOptions = (labels: readonly string[]): Kind | undefined =>
  optionRules.find(
    ({ any, least }) => labels.filter((label) => any.test(withoutBrackets(label))).length >= least,
  )?.kind;
