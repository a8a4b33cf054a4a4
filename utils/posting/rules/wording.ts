import type { PostingLine } from '../schema';
import type { ByLanguage } from './headings';

/**
 * What a line's own words say: phrases, folded, matched whole; each adds its weight to its side. A phrase that asks or
 * offers outright weighs more than one which merely often stands in such lines.
 */
export interface Wording {
  is: PostingLine['is'];
  weight: number;
  phrases: ByLanguage;
}

export const wordings: readonly Wording[] = [
  {
    is: 'nice',
    weight: 4,
    phrases: {
      en: `nice to have|is a plus|are a plus|a plus|a big plus|a strong plus|a huge plus|a bonus|is desirable|desirable|preferred|would be an advantage|an advantage|is advantageous|advantageous|not required|not essential|beneficial|is an asset|an asset|considered an asset`,
      de: `von vorteil|vorteilhaft|wunschenswert|ein plus|gerne gesehen|nicht zwingend`,
      fr: `est un plus|serait un plus|sont un plus|constitue un atout|est un atout|serait un atout|sont des atouts|apprecie|appreciee|apprecies|appreciees`,
      es: `es un plus|sera un plus|se valora|se valorara|valorable|deseable`,
      pt: `e um diferencial|sera um diferencial|diferencial|desejavel|valorizamos|e um plus`,
      nl: `is een pre|een pre|een plus|mooi meegenomen`,
      sv: `ar meriterande|meriterande|ar ett plus|ett plus|det ar en fordel`,
    },
  },
  {
    is: 'must',
    weight: 3,
    phrases: {
      en: `years of experience|years experience|years of professional|years of relevant|years in|year of experience|must have|must be|must possess|is required|are required|required|is a must|are a must|essential|mandatory|minimum of|at least|proven experience|proven track record|track record|hands on experience|experience with|experience in|experience working|experience as|experience of|experience using|experience building|experience leading|experience managing|
proficiency|proficient in|proficient with|fluent in|fluency in|fluent|knowledge of|familiarity with|familiar with|understanding of|expertise in|expert in|degree in|bachelor|bachelors|masters degree|phd|diploma|certification|licence|license|ability to|able to|you have|you are|youre|youve|you bring|skilled in|strong skills|communication skills|interpersonal skills|analytical skills|we are looking for someone|ideal candidate|right to work|eligible to|eligibility|willingness to|background in|comfortable with|comfortable working`,
      de: `berufserfahrung|erfahrung in|erfahrung im|erfahrung mit|erfahrungen in|kenntnisse|kenntnisse in|englischkenntnisse|deutschkenntnisse|sprachkenntnisse|abgeschlossene|abgeschlossenes|studium|ausbildung|mindestens|voraussetzung|erforderlich|zwingend|du bringst|sie bringen|du hast|sie haben|du bist|sie sind|sicherer umgang|fliessend|fundierte|verhandlungssicher|verhandlungssichere|teamfahigkeit|bereitschaft|arbeitsweise|auftreten|fuhrerschein|idealerweise erfahrung|ausgepragte|selbststandige`,
      fr: `ans d experience|annees d experience|experience en|experience dans|experience de|experience significative|premiere experience|maitrise de|maitrise du|maitrisez|connaissance de|connaissances en|diplome|titulaire|bac|capacite a|capacite d|vous avez|vous etes|tu as|tu es|vous justifiez|vous disposez|vous possedez|rigueur|rigoureux|autonome|exige|requis|requise|indispensable|a l aise|anglais courant|niveau d anglais|sens du|permis b`,
      es: `anos de experiencia|experiencia en|experiencia con|experiencia previa|experiencia minima|conocimiento de|conocimientos de|dominio de|titulo|titulacion|licenciatura|licencia|nivel de ingles|ingles avanzado|capacidad de|capacidad para|imprescindible|requisito|minimo|disponibilidad|escolaridad`,
      pt: `anos de experiencia|experiencia em|experiencia com|conhecimento em|conhecimentos em|conhecimento de|formacao em|dominio|ingles fluente|capacidade de|obrigatorio|ensino superior`,
      nl: `jaar ervaring|jaar werkervaring|ervaring met|ervaring in|ervaring als|kennis van|je hebt|je bent|je beschikt|beschikt over|diploma|hbo|wo niveau|werk en denkniveau|vereist|minimaal|vaardigheden|rijbewijs`,
      sv: `ars erfarenhet|erfarenhet av|erfarenhet fran|erfarenhet inom|kunskap om|kunskaper i|du har|du ar|examen|utbildning inom|flytande|krav|korkort|goda kunskaper|god formaga`,
    },
  },
  {
    is: 'duty',
    weight: 3,
    phrases: {
      en: `you will|youll|you will be|responsible for|will be responsible|in this role|as a member of|your responsibilities|role involves|this role|you get to|reporting to|reports to|the successful candidate will|accountable for`,
      de: `du ubernimmst|du verantwortest|verantwortlich fur|du entwickelst|du begleitest|du unterstutzt|du arbeitest|du leitest|du stellst|du planst|du betreust|du fuhrst|sie ubernehmen|sie verantworten|sie entwickeln|sie unterstutzen|sie betreuen|ubernahme|durchfuhrung|sicherstellung|erstellung|entwicklung von|mitarbeit|betreuung|zusammenarbeit mit`,
      fr: `vous serez|vous aurez|vous participez|vous assurez|vous etes charge|vos missions|tu seras|tu auras|tu participeras|en charge de|assurer|garantir|participer|gerer|piloter`,
      es: `seras responsable|responsable de|te encargaras|realizar|asegurar|gestionar|garantizar|participar en`,
      pt: `sera responsavel|responsavel por|garantir|realizar|gerir|participar em`,
      nl: `je bent verantwoordelijk|verantwoordelijk voor|je gaat|je zorgt|je werkt|je ontwikkelt|je begeleidt`,
      sv: `du kommer att|du ansvarar|ansvara for|du arbetar|i rollen`,
    },
  },
  {
    is: 'other',
    weight: 5,
    phrases: {
      en: `equal opportunity|equal employment|equal opportunities|eoe|without regard to|regardless of race|regardless of your|sexual orientation|gender identity|protected veteran|veteran status|reasonable accommodation|reasonable accommodations|background check|e verify|privacy policy|privacy notice|recruitment agencies|agency resumes|unsolicited|
we offer|we are proud|we are committed|health insurance|dental|vision insurance|medical insurance|401k|paid time off|pto|paid holidays|annual leave|parental leave|maternity|bank holidays|pension|base salary|salary range|pay range|hourly rate|per hour|per annum|annual salary|stock options|equity package|competitive salary|competitive compensation|bonus scheme|free lunch|snacks|gym|wellness|employee discount|employee assistance|home office budget|learning budget|
founded in|was founded|our customers|our mission|our investors|backed by|headquartered|we believe|we value|we celebrate|we encourage you|we encourage|series a|series b|series c|trusted by|employees worldwide|offices in|click apply|apply now|apply today|apply through|please apply|please note|submit your|send your|job alert|cookies|deadline`,
      de: `wir bieten|wir freuen uns|bewirb dich|bewerben sie sich|deine bewerbung|ihre bewerbung|urlaubstage|altersvorsorge|flexible arbeitszeiten|homeoffice|home office|gleitzeit|jobrad|jobticket|betriebliche|zuschuss|weihnachtsgeld|mitarbeiterrabatt|mitarbeiterrabatte|gehalt|brutto|behinderung|geschlecht|weiterbildungsmoglichkeiten|firmenevents|teamevents|obst|diversitat|chancengleichheit|gegrundet|mitarbeitenden|mitarbeitende`,
      fr: `nous offrons|tickets restaurant|ticket restaurant|mutuelle|teletravail|rtt|conges|prime|salaire|remuneration|avantages|13e mois|egalite des chances|handicap|envoyez|postulez|votre candidature|ta candidature|collaborateurs|depuis plus|fondee en|fonde en`,
      es: `ofrecemos|seguro medico|vacaciones|salario|retribucion|plan de pensiones|igualdad de oportunidades|prestaciones|vales|discapacidad|fundada en`,
      pt: `oferecemos|vale refeicao|vale alimentacao|plano de saude|ferias|salario|seguro de vida|fundada em|deficiencia`,
      nl: `wij bieden|wat bieden|vakantiedagen|reiskostenvergoeding|pensioen|salaris|bruto|opgericht|sollicitatie|solliciteer|medewerkers`,
      sv: `vi erbjuder|friskvardsbidrag|semesterdagar|tjanstepension|kollektivavtal|ansok|ansokan|grundades|medarbetare`,
    },
  },
];

/** Verbs that a duty begins with when a list tells what is done: bare, in -s, or in -ing. */
export const dutyVerbs = `accelerate accompany achieve act address administer advance advise advocate align amplify analyse analyze answer anticipate apply approve architect assess
assign assist assume attend audit author automate build capture carry certify challenge champion check clean close coach code collaborate collect communicate
compile complete conduct configure consult contribute control convert coordinate craft create curate debug define delegate deliver demonstrate deploy design
detect determine develop diagnose direct document draft drive edit educate embed empower enable encourage enforce engage enhance ensure escalate establish
estimate evaluate evolve examine execute expand explain explore facilitate find fix follow forecast foster gather generate guide handle help hire host identify
implement improve increase influence inform initiate innovate inspect inspire install integrate interact interface investigate iterate keep launch lead learn leverage
liaise load maintain manage map market measure meet mentor migrate mitigate model monitor motivate negotiate nurture observe obtain operate optimise optimize orchestrate
order organise organize oversee own participate partner perform pilot pioneer plan prepare present prevent prioritise prioritize process procure produce program promote propose protect prototype
provide publish pursue qualify raise recommend reconcile recruit reduce refine report represent research resolve respond review run scale schedule secure select sell
serve set shape share ship showcase simplify solve source spearhead staff standardise standardize steer stock strengthen structure supervise support surface sustain take teach test track train
transform translate transport troubleshoot tune turn understand uncover update upgrade upsell use utilise utilize validate verify visit welcome work write`;
