import type { PostingLine } from '../schema';
import type { Language } from '../words/stop-words';

/** Headings, folded and whole, that divide a list of what is asked for and say nothing of how much it is. */
export const subheadings =
  'experience|related experience|work experience|education|education and experience|skills|knowledge|certifications|licenses|languages|formation|experience professionnelle|sprachen|sprachkenntnisse|ausbildung|idiomas|talen|sprak';

/** What stands under a heading; `role` is a mixed part (about the job) whose lines tell for themselves. */
export type SectionKind = PostingLine['is'] | 'role';

/** Phrases, folded, between bars. */
export type ByLanguage = Record<Language, string>;

/**
 * Headings by what follows them: words and phrases, matched whole and without case or accents anywhere in a heading. Looked through from the top, so what is rarer and surer stands first.
 */
export const headingRules: ReadonlyArray<readonly [SectionKind, ByLanguage]> = [
  [
    'nice',
    {
      en: `nice to have|nice to haves|good to have|a bonus|bonus points|bonus if|preferred|preferably|desirable|desired|plus points|
extra credit|would be a plus|a plus|pluses|what would be great|ideally|not required|optional|even better|stand out|wish list|
extra points|brownie points|added advantage`,
      de: `von vorteil|wunschenswert|idealerweise|pluspunkte|kann kriterien|bonuspunkte|das ware super`,
      fr: `les plus|petits plus|un plus|serait un plus|atouts|atout|souhaite|souhaitees|apprecie|appreciees`,
      es: `deseable|deseables|se valorara|valorable|valoramos|puntos extra|plus deseables`,
      pt: `desejavel|desejaveis|diferencial|diferenciais|sera um diferencial|valorizamos`,
      nl: `pluspunten|mooi meegenomen|wenselijk|gewenst`,
      sv: `meriterande|merit|extra meriterande|plus om du`,
    },
  ],
  [
    'other',
    {
      en: `benefits|benefit|perks|what we offer|we offer|our offer|offer you|why join|why work|why us|why you|why youll love|compensation|salary|pay range|salary range|
remuneration|rate range|pay|what you get|whats in it|in it for you|about us|about the company|about our company|who we are|our company|our mission|our values|our culture|our story|
our team culture|equal opportunity|equal employment|eeo|diversity|inclusion|accommodation|accommodations|privacy|data protection|how to apply|
application process|interview process|hiring process|recruitment process|next steps|the process|apply now|to apply|contact|your contact|location|locations|
schedule|hours|working hours|disclaimer|note|legal|life at|working at|join us|our commitment|additional information|more information|company description|the company|our offices|notice|deadline|
physical requirements|physical demands|work environment|working conditions|what happens next|we support|make a move|similar jobs|related jobs|share this job|faq|pledge`,
      de: `das bieten wir|wir bieten|unser angebot|was wir bieten|was wir dir bieten|was dich erwartet|das erwartet dich|deine vorteile|deine benefits|ihre vorteile|vorteile|uber uns|wer wir sind|
das sind wir|unternehmen|arbeitgeber|gehalt|vergutung|verdienst|kontakt|ansprechpartner|ansprechperson|bewerbung|bewerbungsprozess|bewirb dich|jetzt bewerben|so geht es weiter|chancengleichheit|datenschutz|warum wir|
darauf kannst du dich freuen|darum|das bekommst du|das kannst du erwarten|freuen uns|standort|arbeitsort|interesse geweckt|zusatzliche leistungen`,
      fr: `avantages|nous offrons|ce que nous offrons|nous vous offrons|nous te proposons|ce que nous proposons|on t offre|pourquoi nous rejoindre|pourquoi rejoindre|remuneration|salaire|qui sommes nous|
a propos de nous|a propos|l entreprise|entreprise|notre entreprise|la societe|processus de recrutement|candidature|comment postuler|prochaines etapes|etapes du recrutement|diversite|egalite|contact|conditions|conditions de travail|bienvenue|rejoignez|c est quoi|informations complementaires`,
      es: `beneficios|que ofrecemos|ofrecemos|te ofrecemos|lo que ofrecemos|sobre nosotros|quienes somos|la empresa|nuestra empresa|salario|retribucion|igualdad|proceso de seleccion|como postular|condiciones|por que unirte`,
      pt: `sobre nos|quem somos|oferecemos|o que oferecemos|a empresa|remuneracao|processo seletivo|como se candidatar|por que trabalhar`,
      nl: `wat wij bieden|wat bieden wij|wij bieden|ons aanbod|arbeidsvoorwaarden|over ons|wie zijn wij|salaris|sollicitatieprocedure|solliciteren|interesse`,
      sv: `vi erbjuder|formaner|om oss|om foretaget|om bolaget|lon|ansokan|ansok|sa ansoker du|rekryteringsprocessen|kontakt|ovrigt`,
    },
  ],
  [
    'must',
    {
      en: `requirements|requirement|qualifications|qualification|required|minimum|must have|must haves|skills|what you bring|you bring|youll bring|bring to the table|
your profile|about you|who you are|what were looking for|what we are looking for|we are looking for|were looking for|looking for|you have|youll have|you will have|your background|background|experience|your experience|
what youll need|what you need|you need|youll need|what it takes|ideal candidate|great candidate|the candidate|candidate will|candidate should|candidate has|candidate profile|you are|what we need|what we expect|expect from you|eligibility|education|knowledge|
competencies|competences|your skills|person specification|essential criteria|essential skills|essential requirements|you might be|good fit|right fit|fit if|certifications|licenses|mindset|you should have|prerequisites|abilities|technical skills|to succeed|be successful|sets you up`,
      de: `dein profil|ihr profil|das bringst du mit|was du mitbringst|du bringst mit|sie bringen mit|was sie mitbringen|bringst du|mitbringst|mitbringen|anforderungen|anforderungsprofil|voraussetzungen|qualifikation|qualifikationen|qualifikationsprofil|profil|kenntnisse|fahigkeiten|
das zeichnet dich aus|zeichnet dich aus|wen wir suchen|wir suchen|wir erwarten|darauf kommt es an|uberzeugst|damit uberzeugst du uns|das solltest du|wer du bist|uber dich`,
      fr: `profil recherche|votre profil|ton profil|vous etes|tu es|qui es tu|qui etes vous|competences|competences requises|exigences|prerequis|ce que nous recherchons|nous recherchons|on recherche|qualites|formation|experience requise|savoir etre|savoir faire|fondamentaux|pour reussir`,
      es: `requisitos|perfil|tu perfil|que buscamos|buscamos|lo que buscamos|que necesitas|experiencia|formacion|conocimientos|competencias|habilidades|imprescindible|requerimientos|aptitudes`,
      pt: `requisitos obrigatorios|o que procuramos|procuramos|o que buscamos|o que esperamos|qualificacoes|conhecimentos|experiencia|formacao|o teu perfil|seu perfil|voce tem`,
      nl: `functie eisen|eisen|jouw profiel|wie ben jij|wie zoeken wij|wij zoeken|wat vragen wij|wat wij vragen|wat breng jij mee|jij brengt mee|vereisten|profiel|vaardigheden`,
      sv: `kvalifikationer|krav|kravprofil|din profil|om dig|vem ar du|vi soker|vi letar efter|du har|din bakgrund|erfarenhet|kompetens|dina kvalifikationer`,
    },
  ],
  [
    'duty',
    {
      en: `responsibilities|responsibilties|responsibility|accountabilities|duties|duty|key duties|tasks|your tasks|what youll do|what you will do|what youll actually do|youll do|you will do|you will|youll|what you do|what will you do|what does|
your role|in this role|the role involves|role involves|day to day|a day in|your mission|your impact|the impact|make an impact|how youll contribute|contribute|how you will|key activities|scope|deliverables|what youll be doing|be doing|
you will be|your day|main purpose|objectives|focus areas|what youll own|youll own|what youll work on|work on|your work|the work`,
      de: `aufgaben|deine aufgaben|ihre aufgaben|aufgabe|aufgabengebiet|tatigkeiten|tatigkeit|verantwortung|das machst du|das sind deine aufgaben|deine mission|was du bewegst|deine rolle|ihre rolle|verantwortlichkeiten|in deinem job|das erwartet dich im job|dein job|das bewegst du|wirkungsfeld`,
      fr: `missions|mission|vos missions|tes missions|ta mission|votre mission|responsabilites|votre role|ton role|taches|activites|au quotidien|ce que vous ferez|ce que tu feras|fonctions|vos activites`,
      es: `funciones|responsabilidades|tareas|que haras|lo que haras|tus funciones|tu rol|tu mision|mision|tu dia a dia|principales funciones`,
      pt: `responsabilidades|funcoes|atividades|o que vais fazer|o que voce vai fazer|principais responsabilidades|atribuicoes`,
      nl: `taken|jouw taken|werkzaamheden|verantwoordelijkheden|wat ga je doen|wat je gaat doen|jouw rol|jouw functie|je functie`,
      sv: `arbetsuppgifter|dina arbetsuppgifter|ansvar|ansvarsomraden|din roll|vad du kommer att gora|uppdrag|uppdraget|dina uppgifter`,
    },
  ],
  [
    'role',
    {
      en: `about the role|about the job|about this role|the role|role|role overview|the opportunity|opportunity|overview|job description|description|position|job summary|summary|position summary|the position|job overview|purpose|about the team|the team|team|your team|about the position|the job|role summary`,
      de: `stellenbeschreibung|uber die stelle|die stelle|die rolle|die position|deine stelle`,
      fr: `le poste|descriptif du poste|description du poste|a propos du poste|poste|ton equipe|votre equipe|l equipe`,
      es: `descripcion|descripcion del puesto|el puesto|el rol|sobre el puesto`,
      pt: `descricao|descricao da vaga|a vaga|sobre a vaga`,
      nl: `de functie|functieomschrijving|functie|over de functie`,
      sv: `om rollen|om tjansten|tjansten|rollen|beskrivning`,
    },
  ],
];
