import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Facts } from './facts';

interface KnownRole {
  position: string;
  name: string;
  location?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  highlights?: string[];
}

export interface KnownResume {
  id: string;
  language: string;
  basics: {
    name: string;
    label: string;
    email: string;
    phone: string;
    city: string;
    summary: string;
  };
  work: KnownRole[];
  education: {
    institution: string;
    studyType?: string;
    area?: string;
    startDate?: string;
    endDate?: string;
  }[];
  skills: { name: string; keywords?: string[] }[];
  languages: { language: string; fluency?: string }[];
}

const folder = 'tests/bench/rank-cases/resumes';

/** What each language calls the parts, in the order of `parts`. */
const headings: Readonly<Record<string, readonly string[]>> = {
  en: ['Summary', 'Experience', 'Education', 'Skills', 'Languages', 'Present'],
  de: ['Profil', 'Berufserfahrung', 'Ausbildung', 'Kenntnisse', 'Sprachen', 'heute'],
  fr: [
    'Profil',
    'Expérience professionnelle',
    'Formation',
    'Compétences',
    'Langues',
    'aujourd’hui',
  ],
  es: ['Perfil', 'Experiencia laboral', 'Educación', 'Habilidades', 'Idiomas', 'actualidad'],
  ja: ['職務要約', '職歴', '学歴', 'スキル', '語学', '現在'],
  'zh-Hant': ['個人簡介', '工作經歷', '學歷', '技能', '語言', '至今'],
  'zh-Hans': ['个人简介', '工作经历', '教育背景', '专业技能', '语言能力', '至今'],
  ko: ['자기소개', '경력사항', '학력', '보유기술', '외국어', '현재'],
  ar: ['نبذة', 'الخبرة العملية', 'التعليم', 'المهارات', 'اللغات', 'حتى الآن'],
  he: ['תקציר', 'ניסיון תעסוקתי', 'השכלה', 'כישורים', 'שפות', 'היום'],
};
const parts = ['summary', 'work', 'education', 'skills', 'languages', 'present'] as const;

const languages: Readonly<Record<string, string>> = {
  cuisine: 'fr',
  'ressources-humaines': 'fr',
  energie: 'de',
  vertrieb: 'de',
  logistica: 'es',
};

const phones = [
  '+44 20 7946 0123',
  '(207) 555-0142',
  '+49 30 901820',
  '+33 1 42 68 53 00',
  '555-0187 ext. 4',
];

/** Resumes of made-up people, with a phone for each. */
export const knownResumes = (): KnownResume[] =>
  readdirSync(folder).map((file, at) => {
    const {
      basics,
      work = [],
      education = [],
      skills = [],
      languages: spoken = [],
    } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const id = path.basename(file, '.json');
    return {
      id,
      language: languages[id] ?? 'en',
      basics: { ...basics, phone: phones[at % phones.length], city: basics.location?.city ?? '' },
      work,
      education,
      skills,
      languages: spoken,
    };
  });

export function wordsOf({ language }: KnownResume): Record<(typeof parts)[number], string> {
  const words = headings[language] ?? headings.en!;
  return Object.fromEntries(parts.map((part, at) => [part, words[at]!])) as Record<
    (typeof parts)[number],
    string
  >;
}

/** "Mar 2019 – Present" in the resume's language, or "03/2019 – 04/2020". */
export function datesOf(
  resume: KnownResume,
  { startDate, endDate }: { startDate?: string; endDate?: string },
  style: 'words' | 'numbers' = 'words',
) {
  const one = (date: string) => {
    const [year, month] = date.split('-');
    if (!month) return year!;
    if (style === 'numbers') return `${month}/${year}`;
    const at = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
    return new Intl.DateTimeFormat(resume.language, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(at);
  };
  if (!startDate) return endDate ? one(endDate) : '';
  return `${one(startDate)} – ${endDate ? one(endDate) : wordsOf(resume).present}`;
}

export const factsOfKnown = ({ basics, work, education }: KnownResume): Facts => ({
  name: basics.name,
  email: basics.email,
  phone: basics.phone,
  roles: work.map(({ position, name, startDate = '', endDate = '' }) => ({
    title: position,
    organization: name,
    start: startDate,
    end: endDate,
  })),
  schools: education.map(({ institution }) => institution),
});
