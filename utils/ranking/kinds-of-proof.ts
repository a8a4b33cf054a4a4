import type { Language } from '../posting/words/stop-words';
import type { Section } from '../resume/schema';
import { stem } from './stem';
import type { Term } from './terms-in';
import { tokenize } from './tokenize';

/** Words by which a posting asks for a kind of entry, whatever its subject; in every language that postings are read in. */
const table: readonly (readonly [Section, Record<Language, string>])[] = [
  [
    'education',
    {
      en: 'degree bachelor bachelors master’s bsc msc phd diploma graduate graduated postgraduate apprenticeship',
      de: 'studium hochschulstudium hochschulabschluss studienabschluss ausbildung berufsausbildung',
      fr: 'diplôme diplômé diplômée bts bac',
      es: 'titulación grado licenciatura estudios ciclo',
      pt: 'graduação licenciatura diploma',
      nl: 'opleiding diploma hbo mbo',
      sv: 'utbildning examen högskoleutbildning',
    },
  ],
  [
    'certificates',
    {
      en: 'certificate certification certified licence license licensed registration registered accredited',
      de: 'zertifikat zertifizierung zertifiziert führerschein approbation',
      fr: 'certificat certification certifié permis habilitation',
      es: 'certificado certificación carnet carné permiso',
      pt: 'certificado certificação carteira',
      nl: 'certificaat rijbewijs',
      sv: 'certifikat körkort legitimation',
    },
  ],
];

/** What entries of a section are a proof of. */
export const proofKey = (section: Section): string => `#${section}`;

const indexes = new Map<Language, Map<string, string>>();

function indexOf(language: Language): Map<string, string> {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map(
    table.flatMap(([section, words]) =>
      `${words.en} ${words[language]}`
        .split(' ')
        .map((word) => [stem(word.replace('’s', ''), language), proofKey(section)] as const),
    ),
  );
  indexes.set(language, index);
  return index;
}

/** What kinds of entries a line asks for, each once, with the word that says so. */
export function proofsAsked(line: string, language: Language): Term[] {
  const index = indexOf(language);
  const terms = tokenize(line).flatMap(({ lower, surface, start, end }): Term[] => {
    const key = index.get(stem(lower, language));
    return key ? [{ key, kind: 'word', surface, start, end }] : [];
  });
  return terms.filter(({ key }, at) => terms.findIndex((one) => one.key === key) === at);
}
