import type { Section } from '../../resume/schema';

type Titles = Record<Section | 'summary' | 'now', string>;

const order = [
  'summary',
  'work',
  'projects',
  'volunteer',
  'education',
  'certificates',
  'awards',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'now',
] as const;

const rows: Record<string, string> = {
  en: 'Summary|Experience|Projects|Volunteering|Education|Certificates|Awards|Publications|Skills|Languages|Interests|References|Present',
  de: 'Profil|Berufserfahrung|Projekte|Ehrenamt|Ausbildung|Zertifikate|Auszeichnungen|Veröffentlichungen|Kenntnisse|Sprachen|Interessen|Referenzen|heute',
  fr: 'Profil|Expérience|Projets|Bénévolat|Formation|Certifications|Distinctions|Publications|Compétences|Langues|Centres d’intérêt|Références|aujourd’hui',
  es: 'Perfil|Experiencia|Proyectos|Voluntariado|Educación|Certificados|Premios|Publicaciones|Habilidades|Idiomas|Intereses|Referencias|actualidad',
  it: 'Profilo|Esperienza|Progetti|Volontariato|Istruzione|Certificati|Premi|Pubblicazioni|Competenze|Lingue|Interessi|Referenze|oggi',
  pt: 'Perfil|Experiência|Projetos|Voluntariado|Formação|Certificados|Prêmios|Publicações|Competências|Idiomas|Interesses|Referências|atual',
  nl: 'Profiel|Werkervaring|Projecten|Vrijwilligerswerk|Opleiding|Certificaten|Prijzen|Publicaties|Vaardigheden|Talen|Interesses|Referenties|heden',
  ja: '要約|職歴|プロジェクト|ボランティア|学歴|資格|受賞|出版物|スキル|言語|趣味|推薦者|現在',
};

/** The headings of a resume in its own language; English where we do not know them. */
export function sectionTitles(language: string): Titles {
  const words = (rows[language.split('-')[0]!.toLowerCase()] ?? rows.en!).split('|');
  return Object.fromEntries(order.map((key, at) => [key, words[at]!])) as Titles;
}
