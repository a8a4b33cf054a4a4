import type { Section } from '../../resume/schema';

export type Part = Section | 'summary' | 'contact' | 'title';

/**
 * What headings are called, lower case and without accents, words of one part parted by `|`. `title` is what a document
 * calls itself. English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Russian, CJK,
 * Arabic, Hebrew.
 */
const words: Record<Part, string> = {
  title:
    'resume|cv|curriculum vitae|curriculum|vita|my resume|lebenslauf|tabellarischer lebenslauf|mon cv|hoja de vida|curriculo|zyciorys|резюме|简历|個人簡歷|个人简历|履歴書|職務経歴書|이력서|السيرة الذاتية|سيرة ذاتية|קורות חיים',
  summary:
    'summary|profile|about|about me|objective|career objective|overview|introduction|bio|biography|statement|personal statement|highlights|' +
    'profil|kurzprofil|uber mich|ueber mich|zusammenfassung|a propos|a propos de moi|resume professionnel|perfil|resumen|sobre mi|extracto|objetivo|profilo|riepilogo|sommario|chi sono|resumo|sobre mim|profiel|over mij|samenvatting|sammanfattning|om mig|om meg|om mig|profil zawodowy|o mnie|podsumowanie|о себе|обо мне|个人简介|自我介绍|自我评价|个人总结|自己pr|職務要約|プロフィール|자기소개|نبذة|نبذة عني|نبذة شخصية|الملخص|الملخص المهني|ملخص|الهدف الوظيفي|פרופיל|תקציר|אודות|על עצמי|תמצית|個人簡介|自我介紹|自我評價|자기 소개|소개',
  work:
    'experience|experiences|work|work history|employment|employment history|career|career history|career summary|positions|jobs|' +
    'berufserfahrung|beruflicher werdegang|werdegang|berufliche laufbahn|arbeitserfahrung|praxiserfahrung|praktische erfahrung|experience professionnelle|experiences professionnelles|parcours|parcours professionnel|emplois|experiencia|experiencia laboral|experiencia profesional|trayectoria|trayectoria profesional|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienze professionali|esperienza professionale|experiencia profissional|experiencias profissionais|werkervaring|ervaring|loopbaan|arbetslivserfarenhet|erfarenhet|anstallningar|arbeidserfaring|erfaring|erhvervserfaring|doswiadczenie|doswiadczenie zawodowe|опыт работы|опыт|工作经历|工作经验|工作經歷|职业经历|職歴|職務経歴|경력|경력사항|الخبرة|الخبرات|الخبرة العملية|الخبرات العملية|الخبرة المهنية|الخبرات المهنية|خبرات العمل|ניסיון|ניסיון תעסוקתי|ניסיון מקצועי|ניסיון בעבודה|תעסוקה|工作經驗|工作履歷|職業經歷|경력 사항|경력 소개',
  projects:
    'projects|project|side projects|portfolio|open source|things i built|projekte|projekterfahrung|projets|projets personnels|proyectos|progetti|projetos|projecten|projekt|prosjekter|projekter|projekty|проекты|项目|项目经历|项目经验|プロジェクト|프로젝트|المشاريع|مشاريع|פרויקטים|專案|專案經歷|專案經驗|項目經歷|프로젝트 경험',
  volunteer:
    'volunteer|volunteering|volunteer work|community|community service|ehrenamt|ehrenamtliches engagement|engagement|benevolat|voluntariado|volontariato|vrijwilligerswerk|ideellt arbete|frivillig|wolontariat|волонтерство|志愿者经历|志愿服务|ボランティア|봉사활동|التطوع|العمل التطوعي|الأعمال التطوعية|התנדבות|志工經歷|志工服務|봉사 활동',
  education:
    'education|school|schooling|university|studies|academic background|education and training|training|qualifications|ausbildung|bildung|bildungsweg|schulbildung|studium|akademischer werdegang|aus- und weiterbildung|formation|formations|etudes|educacion|formacion|formacion academica|estudios|istruzione|istruzione e formazione|formazione|formacao|formacao academica|educacao|opleiding|opleidingen|utbildning|utdanning|uddannelse|wyksztalcenie|edukacja|образование|教育|教育经历|教育背景|学历|学歴|교육|학력|التعليم|المؤهلات العلمية|المؤهل العلمي|المؤهلات الأكاديمية|الدراسة|השכלה|לימודים|學歷|教育程度|教育經歷|학력 사항|학력사항',
  certificates:
    'certificates|certificate|certifications|certification|licenses|licences|licenses and certifications|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|certificats|certificaciones|certificados|certificazioni|certificacoes|certificaten|certifikat|sertifiseringer|certyfikaty|сертификаты|证书|资格证书|資格|자격증|الشهادات|شهادات|الدورات|الدورات التدريبية|الشهادات والدورات|תעודות|הסמכות|קורסים|קורסים והסמכות|證照|證書|資格證書|자격 사항|자격사항',
  awards:
    'awards|award|honors|honours|honors and awards|awards and honors|achievements|accomplishments|scholarships|auszeichnungen|preise|stipendien|prix|distinctions|prix et distinctions|premios|reconocimientos|premi|riconoscimenti|premios e reconhecimentos|prijzen|utmarkelser|nagrody|награды|достижения|获奖|获奖经历|荣誉|奖项|受賞歴|수상|الجوائز|الإنجازات|פרסים|הישגים|獲獎|獲獎經歷|獎項|榮譽|수상 경력|수상경력|수상 내역',
  publications:
    'publications|publication|papers|articles|talks|presentations|patents|publikationen|veroffentlichungen|vortrage|publicaciones|pubblicazioni|publicacoes|publicaties|publikationer|publikasjoner|publikacje|публикации|论文|发表论文|著作|論文|논문|المنشورات|الأبحاث|פרסומים|論文發表',
  skills:
    'skills|skill|core skills|technologies|tools|competencies|core competencies|expertise|areas of expertise|strengths|kenntnisse|fahigkeiten|faehigkeiten|it-kenntnisse|edv-kenntnisse|kompetenzen|fachkenntnisse|kenntnisse und fahigkeiten|competences|competences techniques|habilidades|competencias|aptitudes|conocimientos|competenze|capacita e competenze|competencias tecnicas|vaardigheden|competenties|kompetenser|fardigheter|ferdigheter|kompetencer|umiejetnosci|навыки|ключевые навыки|技能|专业技能|スキル|기술|보유기술|المهارات|مهارات|المهارات التقنية|כישורים|מיומנויות|יכולות|專業技能|專長|技術|기술 스택|보유 기술|보유 스킬',
  languages:
    'languages|language|language skills|sprachen|sprachkenntnisse|langues|idiomas|lingue|linguas|talen|sprak|sprog|jezyki|языки|语言|语言能力|語学|언어|외국어|اللغات|لغات|שפות|語言|語言能力|외국어 능력|어학',
  interests:
    "interests|hobbies|hobbies and interests|interests and hobbies|activities|interessen|hobbys|hobbies und interessen|interets|centres d’interet|centres d'interet|loisirs|intereses|aficiones|interessi|interesses|hobby's|intressen|fritid|interesser|zainteresowania|hobby|интересы|увлечения|兴趣|兴趣爱好|趣味|관심사|الاهتمامات|الهوايات|תחומי עניין|תחביבים|興趣|興趣愛好|嗜好|취미",
  references:
    'references|referees|recommendations|testimonials|referenzen|recommandations|referencias|referenze|referencias|referenties|referenser|referanser|referencje|рекомендации|推荐人|推薦人|추천인|المراجع|المعرفون|המלצות|ממליצים',
  contact:
    'contact|contact information|contact details|contact me|personal details|personal information|personal data|details|kontakt|kontaktdaten|personliche daten|persoenliche daten|angaben zur person|coordonnees|informations personnelles|contacto|datos personales|contatti|dati personali|informazioni personali|contato|dados pessoais|persoonlijke gegevens|contactgegevens|personuppgifter|kontaktinformation|dane osobowe|контакты|личные данные|联系方式|联系信息|个人信息|基本信息|連絡先|個人情報|연락처|인적사항|معلومات الاتصال|بيانات الاتصال|التواصل|المعلومات الشخصية|البيانات الشخصية|פרטים אישיים|פרטי קשר|יצירת קשר|聯絡方式|聯絡資訊|聯絡資料|個人資料|基本資料|개인정보|개인 정보|인적 사항',
};

const parts = new Map(
  (Object.entries(words) as [Part, string][]).flatMap(([part, names]) =>
    names.split('|').map((name) => [name, part] as const),
  ),
);

/** Words put before a heading that do not change what it is about. */
const adjective =
  /^(?:invited|professional|work|working|relevant|selected|key|core|technical|additional|other|further|personal|main|recent|notable|academic|industry|career|executive|formal|my|berufliche|ausgewahlte|weitere|sonstige|wichtige|besondere|autres|principales|altre|outras) /;

const joined = / (?:and|und|et|y|e|en|och|og|i|и) |(?:(?<!\s)\s+)?[&/+,、和]\s*/;

/** What part of a resume a heading opens; undefined for any other line. */
export function partOf(heading: string): Part | undefined {
  if (heading.length > 60) return undefined;
  const plain = plainHeading(heading);
  const whole = known(plain);
  if (whole) return whole;
  const halves = plain.split(joined).map((half) => known(half.trim()));
  return halves.length > 1 && halves.every(Boolean) ? halves[0] : undefined;
}

const known = (plain: string) => parts.get(plain) ?? parts.get(plain.replace(adjective, ''));

function plainHeading(heading: string): string {
  const closed = /^(?:\p{L} ){3,}\p{L}$/u.test(heading) ? heading.replaceAll(' ', '') : heading;
  return closed
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/, '')
    .replace(/\s+/g, ' ');
}

/** "Skills: Go, Rust": the heading and what follows it on its line. */
export function inlinePart(
  line: string,
): { part: Part; heading: string; rest: string } | undefined {
  const [, heading, rest] = /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(line) ?? [];
  const part = heading === undefined ? undefined : partOf(heading);
  return part && heading && rest ? { part, heading, rest } : undefined;
}
