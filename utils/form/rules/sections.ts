import type { Kind } from '../kinds';
import type { Patterns, Reading } from './rule';

export type SectionKind =
  | 'work'
  | 'education'
  | 'others'
  | 'languages'
  | 'phone'
  | 'signature'
  | 'log-in';

/** What a heading says a stretch of the form is about; the first that matches wins, innermost heading first. */
export const sectionRules: readonly { section: SectionKind; says: Patterns; not?: string }[] = [
  {
    section: 'others',
    says: {
      en: 'references?\\b|referees?|emergency contact|next of kin|spouse|parent|guardian|supervisor|recommend|beneficiar|dependents|recruiter|refer a friend|referral contact',
      de: 'referenz(?:en|person)|notfallkontakt|angehorige',
      fr: "references|contact d'urgence",
      es: 'referencias|contacto de emergencia',
      pt: 'referencias|contato de emergencia',
      it: 'referenze|contatto di emergenza',
      nl: 'referenties|noodcontact',
      sv: 'referenser',
      da: 'referencer',
      no: 'referanser',
      pl: 'referencje',
      cs: 'reference',
      ja: '推薦者|緊急連絡先',
      ko: '추천인|비상 ?연락처',
      zh: '推荐人|紧急联系人|推薦人|緊急聯絡人',
      ar: 'المراجع|المعرفون|جهة اتصال للطوارئ',
      he: 'ממליצים|איש קשר לחירום',
    },
  },
  {
    section: 'signature',
    says: {
      en: 'signature|certif(?:y|ication) (?:of applicant|that|and)|affidavit|acknowledg',
      de: 'unterschrift',
      fr: '^signature',
      es: 'firma',
    },
  },
  {
    section: 'education',
    says: {
      en: '\\beducation(?:al)?\\b|^(?:high |graduate )?(?:school|college|university)s?(?: \\(?#?\\d\\)?)?$|academic (?:background|history|record|qualifications)|^degrees?$',
      de: 'ausbildung|bildung|studium|schule',
      fr: 'formation|etudes|scolarite|parcours academique',
      es: 'educacion|formacion|estudios',
      pt: 'educacao|formacao|escolaridade',
      it: 'istruzione|formazione|studi',
      nl: 'opleiding|onderwijs',
      sv: 'utbildning',
      da: 'uddannelse',
      no: 'utdanning',
      pl: 'wyksztalcenie|edukacja',
      cs: 'vzdelani',
      uk: 'освіта',
      ja: '学歴',
      ko: '학력',
      zh: '教育(?:经历|背景)|學歷',
      ar: 'التعليم|المؤهلات|الدراسة',
      he: 'השכלה|לימודים',
    },
    not: 'experience|work|employ|continuing',
  },
  {
    section: 'work',
    says: {
      en: '(?:work|employment|professional|job|career)(?: (?:and|&) \\w+)? (?:experience|history|background|record)s?|previous (?:employ|position|job|work)|(?:past|prior|former|most recent|current|present|last) (?:employ|job|position)|^employ(?:er|ment)s?(?: (?:history|record))?(?: ?\\(?#?\\d.*)?$|^(?:relevant |previous )?experiences?(?: \\d)?$|positions? held|work experience',
      de: 'berufserfahrung|beruflicher werdegang|arbeitserfahrung|berufliche',
      fr: 'experiences?(?: professionnelles?)|parcours professionnel',
      es: 'experiencia (?:laboral|profesional)|historial laboral',
      pt: 'experiencias? profissiona(?:l|is)|historico profissional',
      it: 'esperienz[ae] (?:lavorativ|profession)',
      nl: 'werkervaring',
      sv: 'arbetslivserfarenhet|anstallningar|arbetserfarenhet',
      da: 'erhvervserfaring|arbejdserfaring',
      no: 'arbeidserfaring|yrkeserfaring',
      pl: 'doswiadczenie(?: zawodowe)?|zatrudnienie',
      cs: 'pracovni zkusenosti|praxe',
      uk: 'досвід роботи',
      ja: '職歴|職務経歴',
      ko: '경력',
      zh: '工作(?:经历|经验|經歷)',
      ar: 'الخبر(?:ة|ات)(?: |$)|خبرات العمل|السجل الوظيفي',
      he: 'ניסיון (?:תעסוקתי|מקצועי|בעבודה)|תעסוקה',
    },
    not: 'how many|do you have|years|authori',
  },
  {
    section: 'languages',
    says: {
      en: '^languages?(?: skills?)?$',
      de: '^sprach(?:en|kenntnisse)$',
      fr: '^langues$',
      es: '^idiomas$',
      pt: '^idiomas$',
      it: '^lingue$',
    },
  },
  {
    section: 'log-in',
    says: {
      en: '^(?:sign|log) ?in(?: to your account)?$',
      de: '^(?:anmelden|einloggen)$',
      fr: '^(?:connexion|se connecter)$',
      es: '^iniciar sesion$',
    },
  },
  {
    section: 'phone',
    says: {
      en: '^(?:mobile |cell |tele)?phone(?: number)?s?(?: \\(?\\d\\)?)?$',
      de: '^telefon(?:nummer)?$',
      fr: '^(?:numero de )?telephone$',
      es: '^telefono$',
      pt: '^telefone$',
    },
  },
];

/** What a reading becomes under such a heading. What is not listed stays what it is. */
export const inSection: Record<SectionKind, Partial<Record<Reading, Kind>>> = {
  work: {
    organization: 'work-organization',
    'organization-title': 'work-title',
    name: 'work-organization',
    location: 'work-location',
    'street-address': 'work-location',
    'address-line1': 'work-location',
    'address-level1': 'work-location',
    'address-level2': 'work-location',
    country: 'work-location',
    from: 'work-start',
    until: 'work-end',
    'start-date': 'work-start',
    ongoing: 'work-current',
    duties: 'work-description',
    tel: 'question',
    email: 'question',
    'address-line2': 'question',
    'postal-code': 'question',
    'salary-expectation': 'question',
    'given-name': 'question',
    'family-name': 'question',
    website: 'question',
    firma: 'work-organization',
    'honorific-prefix': 'work-title',
    'education-end': 'work-end',
  },
  education: {
    'honorific-prefix': 'degree',
    name: 'school',
    organization: 'school',
    location: 'question',
    'street-address': 'question',
    'address-line1': 'question',
    'address-line2': 'question',
    'address-level1': 'question',
    'address-level2': 'question',
    'postal-code': 'question',
    country: 'question',
    from: 'education-start',
    until: 'education-end',
    'start-date': 'education-start',
    ongoing: 'education-current',
    duties: 'question',
    tel: 'question',
    email: 'question',
  },
  others: Object.fromEntries(
    [
      'name',
      'given-name',
      'additional-name',
      'family-name',
      'honorific-prefix',
      'preferred-name',
      'email',
      'tel',
      'tel-national',
      'tel-country-code',
      'tel-type',
      'street-address',
      'address-line1',
      'address-line2',
      'address-level1',
      'address-level2',
      'postal-code',
      'country',
      'location',
      'organization',
      'organization-title',
      'work-organization',
      'work-title',
      'years-of-experience',
      'linkedin',
      'summary',
      'work-authorization',
      'sponsorship',
      'from',
      'until',
      'start-date',
    ].map((reading) => [reading, 'question']),
  ),
  languages: { name: 'language', organization: 'question' },
  phone: { country: 'tel-country-code', name: 'question' },
  'log-in': { tel: 'username', name: 'username', 'preferred-name': 'username' },
  signature: {
    name: 'signature',
    from: 'signature',
    'given-name': 'signature',
    'family-name': 'signature',
  },
};

/** What a reading is where no heading tells. */
export const elsewhere: Partial<Record<Reading, Kind>> = {
  from: 'question',
  until: 'question',
  ongoing: 'question',
  duties: 'work-description',
  firma: 'signature',
};

/** Words of a label by which it asks about somebody, or something, that is not the applicant. */
export const othersWords =
  /\breferr(?:er|al|ing)(?:'s)? (?:e-?mail|phone|contact|telephone)|\b(supervisor|referee|reference(?!s? (?:number|code))|emergency|next of kin|spouse|guardian|(?<!\b(?:to|for) (?:the|our|your) )(?:hiring manager|recruiter)|relative|manager'?s|mother'?s?|father'?s?|parent'?s?|friend'?s?|colleague|vorgesetzte|ansprechpartner|notfall|superviseur|supervisore|leidinggevende)\b|(?!(?:company|business) e-?mail)(?:employer|company|school|university|business)(?:'s)? (?:address|phone|e-?mail|telephone|website|city|state|zip|contact|country|number)|(?:e-?mail|phone|address|zip|city|state)(?: \w+)? of (?:the )?(?:employer|company|school|supervisor)/;

/** Labels that only a block about a former job has: where they stand together, "Company" is no present one. */
export const formerJobWords =
  /\b(supervisor|reason (?:for|of) leaving|responsibilities|job duties|work duties|(?:dates? )?employed (?:from|to)|dates? (?:of employment|employed)|(?:may|can) we contact|(?:starting|ending|final) (?:pay|salary|wage)|(?:pay|salary|wage) (?:starting|ending)|date employment|work performed|duties)\b/;
