/** How a resume looks, in points and colours; the same tokens for PDF, HTML and DOCX. */
export interface Design {
  face: 'sans' | 'serif';
  centred: boolean;
  accent: string;
  quiet: string;
  body: number;
  name: number;
  section: number;
  /** Line height, as a share of the size. */
  leading: number;
  margin: number;
  beforeSection: number;
  beforeEntry: number;
  betweenTexts: number;
  rule: 'under' | 'none' | 'beside';
  capitals: boolean;
}

export const designs = {
  classic: {
    face: 'serif',
    centred: true,
    accent: '#1c1917',
    quiet: '#57534e',
    body: 10.5,
    name: 24,
    section: 11.5,
    leading: 1.36,
    margin: 60,
    beforeSection: 16,
    beforeEntry: 9,
    betweenTexts: 3,
    rule: 'under',
    capitals: true,
  },
  modern: {
    face: 'sans',
    centred: false,
    accent: '#0f4c5c',
    quiet: '#52606d',
    body: 10.5,
    name: 28,
    section: 13,
    leading: 1.4,
    margin: 56,
    beforeSection: 18,
    beforeEntry: 10,
    betweenTexts: 3.5,
    rule: 'beside',
    capitals: false,
  },
  compact: {
    face: 'sans',
    centred: false,
    accent: '#1f2933',
    quiet: '#616e7c',
    body: 9.25,
    name: 19,
    section: 10,
    leading: 1.27,
    margin: 44,
    beforeSection: 10,
    beforeEntry: 5.5,
    betweenTexts: 1.5,
    rule: 'under',
    capitals: true,
  },
} as const satisfies Record<string, Design>;

export type DesignName = keyof typeof designs;

/** Width and height in points. */
export const papers = { A4: [595.28, 841.89], Letter: [612, 792] } as const;
export type Paper = keyof typeof papers;

export interface Look {
  design: DesignName;
  paper: Paper;
}
