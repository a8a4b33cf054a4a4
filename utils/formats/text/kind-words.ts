const asWords = (words: string) => new Set(words.trim().split(/\s+/));

/** Words of which one makes a line a position; compared without accents, lower case. */
const roleWords = asWords(`
  engineer developer programmer architect manager director lead head chief officer consultant analyst scientist researcher
  designer administrator specialist coordinator assistant associate intern trainee apprentice technician teacher lecturer
  professor tutor instructor nurse doctor physician surgeon therapist pharmacist accountant auditor controller bookkeeper
  lawyer attorney paralegal clerk secretary receptionist cashier salesperson seller buyer representative agent broker
  advisor adviser founder cofounder co-founder owner partner president vice-president vp ceo cto cfo coo cio cmo editor
  writer author journalist translator interpreter photographer illustrator artist producer animator chef cook baker waiter
  waitress barista bartender driver pilot captain mechanic electrician plumber carpenter welder operator supervisor foreman
  worker keeper librarian curator planner strategist marketer recruiter freelancer freelance contractor volunteer member
  principal staff fellow postdoc student sre devops tester qa admin maintainer contributor evangelist advocate maker
  builder machinist conservator surveyor inspector dispatcher gardener planter farmer fisher hydrographer geologist
  chemist biologist physicist psychologist economist statistician mathematician historian archivist paramedic midwife
  dentist veterinarian optician hairdresser tailor butcher bricklayer roofer painter glazier joiner mason miner logger
  guard officer firefighter detective soldier sailor captain host hostess housekeeper janitor cleaner caretaker nanny
  courier picker packer loader forklift trader underwriter actuary estimator buyer merchandiser stylist model actor
  musician dancer coach trainer guide ranger bookseller publisher reporter copywriter dba pm po cpo ciso
  ingenieur ingenieurin entwickler entwicklerin softwareentwickler softwareentwicklerin leiter leiterin teamleiter
  teamleiterin projektleiter projektleiterin berater beraterin werkstudent werkstudentin praktikant praktikantin
  auszubildende auszubildender sachbearbeiter sachbearbeiterin kaufmann kauffrau mitarbeiter mitarbeiterin techniker
  technikerin lehrer lehrerin krankenpfleger krankenschwester pflegefachkraft geschaftsfuhrer geschaftsfuhrerin
  verkaufer verkauferin hilfskraft assistent assistentin referent referentin buchhalter buchhalterin meister meisterin
  systemadministrator mechatroniker mechatronikerin erzieher erzieherin koch kochin architektin designerin
  ingenieure developpeur developpeuse chef cheffe directeur directrice responsable consultante stagiaire technicien
  technicienne infirmier infirmiere enseignant enseignante professeur charge chargee gestionnaire comptable alternant
  alternante conseiller conseillere vendeur vendeuse redacteur redactrice
  ingeniero ingeniera desarrollador desarrolladora programador programadora gerente jefe jefa directora encargado
  encargada becario becaria tecnico tecnica profesor profesora maestro maestra enfermero enfermera asesor asesora
  consultor consultora analista disenador disenadora auxiliar administrativo administrativa coordinador coordinadora
  ingegnere sviluppatore sviluppatrice programmatore responsabile direttore direttrice tirocinante stagista tecnica
  insegnante infermiere infermiera impiegato impiegata consulente progettista
  engenheiro engenheira desenvolvedor desenvolvedora estagiario estagiaria diretor diretora coordenador coordenadora
  ontwikkelaar medewerker stagiair leraar directeur adviseur utvecklare ingenjor chefstekniker larare konsult
  inzynier programista kierownik specjalista инженер разработчик программист менеджер руководитель директор
  специалист аналитик стажер
  مدير مديرة مهندس مهندسة مبرمج مبرمجة مطور مطورة محاسب محاسبة مشرف مشرفة رئيس رئيسة معلم معلمة مدرس مدرسة ممرض ممرضة
  طبيب طبيبة محلل محللة مساعد مساعدة مستشار مستشارة أخصائي أخصائية منسق منسقة فني فنية مصمم مصممة مندوب مندوبة سكرتير
  سكرتيرة מנהל מנהלת מהנדס מהנדסת מפתח מפתחת מתכנת מתכנתת מורה אחות רופא רופאה יועץ יועצת רכז רכזת ראש אנליסט אנליסטית
  טכנאי טכנאית עוזר עוזרת מזכיר מזכירה מעצב מעצבת נציג נציגה אחראי אחראית
`);

/** CJK writes without spaces: endings of positions. */
const roleEnding =
  /(?:工程师|工程師|经理|經理|总监|主管|专员|助理|实习生|顾问|設計師|设计师|教师|教授|研究员|开发|エンジニア|マネージャー|プログラマー|デザイナー|担当|部長|課長|係長|リーダー|コンサルタント|講師|研究員|엔지니어|개발자|매니저|팀장|디자이너|연구원|인턴)/;

/** Words of which one makes a line an employer or a school. */
const organizationWords = asWords(`
  inc incorporated llc ltd limited plc corp corporation co company gmbh ag kg ohg ug ev e.v se sa sas sarl srl spa bv nv
  ab as aps oy oyj pty lp llp group holding holdings partners labs lab laboratory laboratories studio studios systems
  solutions technologies consulting agency bank hospital clinic institute foundation trust association ministry department
  society museum council authority commission klinikum krankenhaus klinik verlag werke stiftung verein stadtwerke
  hopital clinique societe fondation ospedale fondazione azienda empresa banco fundacion ministerio ayuntamiento
  شركة مؤسسة مجموعة بنك مصرف مستشفى وزارة هيئة جمعية חברת בנק קבוצת משרד עמותת עיריית
`);

/** Words of which one makes a line a school. */
const schoolWords = asWords(`
  university college school academy polytechnic institute faculty universitat universitaet hochschule fachhochschule tu fh
  eth epfl mit gymnasium realschule berufsschule akademie berufskolleg universite ecole lycee iut institut faculte
  universidad escuela instituto facultad colegio politecnica universita politecnico scuola liceo istituto universidade
  escola faculdade universiteit hogeschool universitet hogskola hogskole skola skole uniwersytet politechnika
  университет институт школа гимназия
  جامعة كلية معهد ثانوية أكاديمية אוניברסיטת אוניברסיטה מכללת מכללה המכללה האוניברסיטה הטכניון תיכון
`);
const schoolEnding =
  /(?:大学|大學|学院|學院|中学|高中|高校|高等学校|专门学校|専門学校|대학교|대학|고등학교|universität|hochschule|gymnasium|schule)$/i;

/** Words of which one makes a line a degree. */
const degreeWords = asWords(`
  bachelor master doctor diplome doctorate phd dphil mba msc bsc ba ma bs ms beng meng btech mtech llb llm md jd diploma degree
  associate certificate baccalaureate ged abitur fachabitur diplom magister promotion staatsexamen ausbildung studium
  lehre mittlere licence maitrise doctorat bac baccalaureat bts dut cap licenciatura grado grau maestria doctorado
  bachillerato tecnico laurea diploma dottorato maturita mestrado doutorado bacharelado ingenieria kandidat licencjat
  magisterium бакалавр магистр аспирант специалист
  بكالوريوس ماجستير دكتوراه دبلوم ليسانس תואר דוקטורט הנדסאי
`);
const degreeMark =
  /\b(?:B\. ?Sc|M\. ?Sc|B\.A|M\.A|B\.S|M\.S|Ph\. ?D|Dr\.|Dipl\.|B\.Eng|M\.Eng|B\.Tech)|(?:学士|碩士|硕士|博士|本科|修士|학사|석사|박사)/;

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}.'-]+/u)
    .map((word) => word.replace(/^[.'-]+|(?<![.'-])[.'-]+$/g, ''))
    .filter(Boolean);

const holds = (text: string, words: ReadonlySet<string>) =>
  plainWords(text).some((word) => words.has(word) || words.has(word.replace(/[/:*_].*/s, '')));

/** German puts words together: "Softwareentwickler", "Projektingenieurin". */
const compoundRole =
  /\p{L}(?:ingenieur|entwickler|leiter|berater|techniker|assistent|verkäufer|pfleger|mechaniker|kaufmann|kauffrau|meister|lehrer|manager)(?:in|\*in|:in|\/in)?(?![\p{L}])/iu;

export const looksLikeRole = (text: string) =>
  holds(text, roleWords) || roleEnding.test(text) || compoundRole.test(text);
export const looksLikeSchool = (text: string) =>
  holds(text, schoolWords) || schoolEnding.test(text);
export const looksLikeDegree = (text: string) => holds(text, degreeWords) || degreeMark.test(text);
export const looksLikeOrganization = (text: string) =>
  holds(text, organizationWords) ||
  looksLikeSchool(text) ||
  /(?:公司|集团|会社|회사|㈱)/.test(text);
