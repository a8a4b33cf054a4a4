import { isJapanese, loadFont, scriptOf } from '@/utils/formats/write/pdf-fonts';
import { type KnownResume, wordsOf } from './known-resumes';

/** Made-up people who write without spaces, or from the right. */
export const farResumes: readonly KnownResume[] = [
  {
    id: 'butsuryu',
    language: 'ja',
    basics: {
      name: '架空 花子',
      label: '物流企画',
      email: 'hanako@example.jp',
      phone: '+81 3 5550 0134',
      city: '横浜市',
      summary: '倉庫と配送の改善に十年携わり、現場の声を数字にしてきました。',
    },
    work: [
      {
        position: '物流企画課長',
        name: '架空商事株式会社',
        startDate: '2019-04',
        highlights: [
          '倉庫の配置を見直し、出荷までの時間を三割短縮した。',
          '十二名のチームを率いて、在庫管理システムを入れ替えた。',
        ],
      },
      {
        position: '配車担当',
        name: 'みほん運輸株式会社',
        startDate: '2014-04',
        endDate: '2019-03',
        highlights: ['配車表を作り直し、空車での走行を減らした。'],
      },
    ],
    education: [
      {
        institution: '見本大学',
        studyType: '学士',
        area: '経済学',
        startDate: '2010-04',
        endDate: '2014-03',
      },
    ],
    skills: [{ name: '在庫管理', keywords: ['Excel', 'SQL', '需要予測'] }],
    languages: [
      { language: '日本語', fluency: '母語' },
      { language: '英語', fluency: '日常会話' },
    ],
  },
  {
    id: 'amaliyat',
    language: 'ar',
    basics: {
      name: 'ليلى المثال',
      label: 'مديرة عمليات',
      email: 'layla@example.org',
      phone: '+966 11 555 0134',
      city: 'الرياض',
      summary: 'أعمل منذ عشر سنوات في تحسين المستودعات والشحن، وأقيس كل ما أغيره.',
    },
    work: [
      {
        position: 'مديرة العمليات',
        name: 'شركة النموذج للشحن',
        startDate: '2019-04',
        highlights: [
          'أعدت تنظيم المستودع وخفضت زمن الشحن بمقدار الثلث.',
          'قدت فريقا من 12 شخصا لاستبدال نظام المخزون (SAP).',
        ],
      },
      {
        position: 'منسقة النقل',
        name: 'مؤسسة المثال للنقل',
        startDate: '2014-01',
        endDate: '2019-03',
        highlights: ['وضعت جدولا جديدا للرحلات.'],
      },
    ],
    education: [
      {
        institution: 'جامعة المثال',
        studyType: 'بكالوريوس',
        area: 'إدارة الأعمال',
        startDate: '2010',
        endDate: '2014',
      },
    ],
    skills: [{ name: 'إدارة المخزون', keywords: ['Excel', 'SQL', 'Power BI'] }],
    languages: [{ language: 'العربية', fluency: 'اللغة الأم' }, { language: 'الإنجليزية' }],
  },
  {
    id: 'tiful',
    language: 'he',
    basics: {
      name: 'דנה לדוגמה',
      label: 'מנהלת תפעול',
      email: 'dana@example.org',
      phone: '+972 3 555 0134',
      city: 'חיפה',
      summary: 'עשר שנים של שיפור מחסנים ומשלוחים, עם מדידה של כל שינוי.',
    },
    work: [
      {
        position: 'מנהלת תפעול',
        name: 'חברת דוגמה למשלוחים',
        startDate: '2019-04',
        highlights: ['ארגנתי מחדש את המחסן (כולל Oracle WMS) וקיצרתי את זמן המשלוח.'],
      },
      {
        position: 'רכזת הובלה',
        name: 'קבוצת המשל',
        startDate: '2014-01',
        endDate: '2019-03',
        highlights: ['בניתי לוח נסיעות חדש.'],
      },
    ],
    education: [
      {
        institution: 'אוניברסיטת הדוגמה',
        studyType: 'תואר ראשון',
        area: 'ניהול',
        startDate: '2010',
        endDate: '2014',
      },
    ],
    skills: [{ name: 'ניהול מלאי', keywords: ['Excel', 'SQL'] }],
    languages: [{ language: 'עברית', fluency: 'שפת אם' }],
  },
];

export const isFromTheRight = ({ language }: KnownResume) => ['ar', 'he'].includes(language);

/** Letters of Japan and most of Taiwan's, which a machine may have no font for, under the names of the fonts that the designs ask for. */
export async function fontsFor(resume: KnownResume): Promise<string> {
  if (!['ja', 'zh-Hant'].includes(resume.language)) return '';
  const letters = new Map<string, Set<string>>();
  for (const letter of `${Object.values(wordsOf(resume)).join('')}${JSON.stringify(resume)}年月`) {
    const script = scriptOf(letter);
    if (script && isJapanese(script))
      letters.set(script, (letters.get(script) ?? new Set()).add(letter));
  }
  const faces = await Promise.all([...letters].map(([script, drawn]) => faceOf(script, drawn)));
  return `<style>${faces.join('')}</style>`;
}

async function faceOf(script: string, drawn: ReadonlySet<string>): Promise<string> {
  const font = Buffer.from(await loadFont('sans', script, '400')).toString('base64');
  const range = [...drawn].map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join();
  return ['DejaVu Sans', 'DejaVu Serif']
    .map(
      (family) =>
        `@font-face{font-family:"${family}";src:url(data:font/woff;base64,${font});unicode-range:${range}}`,
    )
    .join('');
}
