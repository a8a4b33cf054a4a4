import type { KnownResume } from './known-resumes';

/** Made-up people who write in Chinese, in either of its ways, and in Korean. */
export const spacelessResumes: readonly KnownResume[] = [
  {
    id: 'wuliu',
    language: 'zh-Hant',
    basics: {
      name: '范例明',
      label: '物流經理',
      email: 'ming@example.tw',
      phone: '+886 2 5550 0134',
      city: '台北市',
      summary: '十年來改善倉庫與配送，每一項改變都以數字衡量。',
    },
    work: [
      {
        position: '物流經理',
        name: '虛構貿易股份有限公司',
        startDate: '2019-04',
        highlights: ['重新安排倉庫，出貨時間縮短三成。', '帶領十二人的團隊更換庫存系統（SAP）。'],
      },
      {
        position: '調度專員',
        name: '樣本運輸有限公司',
        startDate: '2014-01',
        endDate: '2019-03',
        highlights: ['重做排班表，減少空車行駛。'],
      },
    ],
    education: [
      {
        institution: '範本大學',
        studyType: '學士',
        area: '經濟學',
        startDate: '2010',
        endDate: '2014',
      },
    ],
    skills: [{ name: '庫存管理', keywords: ['Excel', 'SQL', '需求預測'] }],
    languages: [{ language: '中文', fluency: '母語' }, { language: '英文' }],
  },
  {
    id: 'huiji',
    language: 'zh-Hans',
    basics: {
      name: '样例芳',
      label: '财务主管',
      email: 'fang@example.cn',
      phone: '+86 21 5550 0134',
      city: '上海市',
      summary: '八年财务工作，把月结从十天缩短到四天。',
    },
    work: [
      {
        position: '财务主管',
        name: '虚构科技有限公司',
        startDate: '2020-07',
        highlights: ['负责预算与月结，带领六名会计。'],
      },
      {
        position: '会计',
        name: '样本食品集团',
        startDate: '2016-07',
        endDate: '2020-06',
        highlights: ['引入电子发票，减少手工录入。'],
      },
    ],
    education: [
      {
        institution: '范本财经大学',
        studyType: '本科',
        area: '会计学',
        startDate: '2012-09',
        endDate: '2016-06',
      },
    ],
    skills: [{ name: '财务软件', keywords: ['用友', 'Excel', 'SAP'] }],
    languages: [{ language: '普通话', fluency: '母语' }],
  },
  {
    id: 'gaebal',
    language: 'ko',
    basics: {
      name: '가상민',
      label: '백엔드 개발자',
      email: 'sangmin@example.kr',
      phone: '+82 2 5550 0134',
      city: '서울특별시',
      summary: '결제 서비스를 만들고 운영하며, 장애를 숫자로 줄여 왔습니다.',
    },
    work: [
      {
        position: '백엔드 개발자',
        name: '주식회사 견본소프트',
        startDate: '2019-04',
        highlights: ['결제 API를 다시 설계하여 응답 시간을 절반으로 줄였습니다.'],
      },
      {
        position: '시스템 운영 담당',
        name: '(주)예시물산',
        startDate: '2015-01',
        endDate: '2019-03',
        highlights: ['배포를 자동화했습니다.'],
      },
    ],
    education: [
      {
        institution: '견본대학교',
        studyType: '학사',
        area: '컴퓨터공학',
        startDate: '2010-03',
        endDate: '2014-02',
      },
    ],
    skills: [{ name: '서버', keywords: ['Kotlin', 'PostgreSQL'] }],
    languages: [{ language: '한국어', fluency: '모국어' }],
  },
];
