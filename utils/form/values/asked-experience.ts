/** What a question about years asks for. */
export interface AskedExperience {
  /** As written: "Kubernetes"; '' for all the owner's working life. */
  subject: string;
  unit: 'years' | 'months';
  /** It asks for what is like the job: how much of a working life that is, only the owner can tell. */
  isVague: boolean;
}

const experience =
  'experience|expertise|(?:berufs|praxis|arbeits)?erfahrung(?:en)?|exp[ée]rience|experiencia|experi[êe]ncia|esperienza|(?:werk)?ervaring|(?:arbetslivs)?erfarenhet|(?:arbeids|arbejds)?erfaring|do[śs]wiadczeni\\p{L}{1,3}|zku[šs]enost\\p{L}{0,3}|praxe';
const years =
  'years?|yrs?|yoe|jahren?|ann[ée]es?|ans|a[ñn]os|anos|anni|jaren?|jaar|[åa]rs?|lata?|lat|let|rok[uy]?|años';
/** English "let us know" counts no Czech years. */
const noYears = /(?<!\p{L})let(?:['’]?s|\s+(?:us|me|our|the))(?!\p{L})/giu;
const months = 'months?|monaten?|mois|meses|mesi|maanden';
const into =
  'with|in|using|of|as|on|mit|im|als|avec|en|dans|sur|comme|con|com|em|como|come|met|med|inom|som|z|w|ze|jako|s|se|v|ve';

const asksYears = new RegExp(`(?<!\\p{L})(?:${years})(?!\\p{L})`, 'iu');
const asksMonths = new RegExp(`(?<!\\p{L})(?:${months})(?!\\p{L})`, 'iu');
const asksExperience = new RegExp(`(?<!\\p{L})(?:${experience})(?!\\p{L})`, 'iu');

/** "experience do you have with X"; the words between are few. */
const behind = new RegExp(
  `(?<!\\p{L})(?:${experience})(?:\\s+[^\\s]{1,30}){0,5}?\\s+(?:${into})\\s+(.{1,120})`,
  'iu',
);
/** "years of X experience". */
const between = new RegExp(
  `(?<!\\p{L})(?:${years})(?: (?:of|an|de|di|van|av))? {1,2}(.{1,60}?)[ -]{1,3}(?:${experience})(?!\\p{L})`,
  'iu',
);

/** How such a question begins. */
const yesOrNo =
  /^(?:do|does|have|has|are|is|did|can|haben|hast|verf[üu]gen|besitzen|avez|as-tu|poss[ée]dez|disposez|tiene|tienes|cuenta|tem|voc[êe] tem|possui|hai|ha|heeft|heb|har|czy|m[áa]te)(?!\p{L})/iu;

/** Words that name no trade of their own. */
const generalWords =
  'total|overall|professional|work(?:ing)?|full[- ]time|part[- ]time|paid|of|an?|de|di|van|av|prior|previous|industry|job|employment|practical|hands-on|your|the|you|do|have|all|any|career|general|combined|beruf\\p{L}*|gesamt\\p{L}*|insgesamt|praktische?|sie|haben|total|profession?n?el(?:le)?|avez-vous|au|profesional|laboral|profissional|lavorativa|totale|relevante?|werk|yrkes\\p{L}*';
const general = new RegExp(`^(?:${generalWords})(?: (?:${generalWords}))*$`, 'iu');

/** What is like the job, or simply the job's own field. */
const vague =
  /(?<!\p{L})(?:relevant\p{L}*|related|similar|comparable|equivalent|this|these|our|such|einschl[äa]gig\p{L}*|vergleichbar\p{L}*|diese[rmns]?|similaire|pertinente?|cette?|este|esta|similares?|simile|questo|vergelijkbare?|deze|liknande)(?!\p{L})/iu;

/** Whether it asks for a yes or a no, whatever number stands in it. */
export const asksYesOrNo = (label: string) => yesOrNo.test(label.trim());

/** How long the owner has done what, where a question asks that; `undefined` for any other question. */
export function askedExperience(label: string): AskedExperience | undefined {
  const text = label
    .normalize('NFC')
    .slice(0, 2_000)
    .replace(/\s+/gu, ' ')
    .replace(noYears, '')
    .trim()
    .slice(0, 300);
  const inMonths = asksMonths.test(text) && !asksYears.test(text);
  if (!(inMonths || asksYears.test(text)) || !asksExperience.test(text) || asksYesOrNo(text))
    return undefined;
  const said = subjectIn(text);
  const isVague = vague.test(said);
  return {
    subject: isVague || general.test(said) ? '' : said,
    unit: inMonths ? 'months' : 'years',
    isVague,
  };
}

const subjectIn = (text: string): string => {
  const inside = between.exec(text)?.[1] ?? '';
  const named = inside && !general.test(inside) ? inside : (behind.exec(text)?.[1] ?? inside);
  return clean(named);
};

/** Without what follows the name, and the articles before it. */
const clean = (named: string) =>
  named
    .replace(/[?.;:(*[].*/su, '')
    .replace(/ (?:(?:do|did) you have|(?:haben|hast) (?:sie|du)|avez-vous).*/isu, '')
    .replace(/^(?:using|working with|the|a|an|der|die|das|le|la|les|el|los|o|os|as)\s+/iu, '')
    .replace(/ (?:in )?(?:years|jahren)$/iu, '')
    .trim();
