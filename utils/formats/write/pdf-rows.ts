import type { Design } from './designs';
import type { DocumentBlock, DocumentPart, ResumeDocument } from './document';
import type { Weight } from './pdf-fonts';

export interface TextStyle {
  weight: Weight;
  size: number;
  colour: string;
  spacing?: number;
}

export interface RowText extends DocumentPart {
  x: number;
  width: number;
  style: TextStyle;
}

export type Tag = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'LI';

/** One line of a page. */
export interface Row {
  texts: RowText[];
  height: number;
  /** Left free above it, but not at a page's head. */
  before: number;
  /** Lines of one paragraph, heading or item of a list share a number. */
  block: number;
  tag: Tag;
  keepsNext: boolean;
  rule: boolean;
}

export type Measure = (text: string, style: TextStyle) => number;

interface Setting {
  design: Design;
  /** Of the text, without the margins. */
  width: number;
  measure: Measure;
}

interface Told {
  tag: Tag;
  parts: DocumentPart[];
  style: TextStyle;
  before: number;
  indent?: number;
  mark?: string;
  right?: { text: string; style: TextStyle };
  centred?: boolean;
  keepsNext?: boolean;
  rule?: boolean;
}

const ink = '#1c1917';
const bulletIndent = 13;

/** Every line of a resume, from the top to the bottom, not yet on pages. */
export function pdfRows(content: ResumeDocument, setting: Setting): Row[] {
  const told = content.blocks.flatMap((block, at) =>
    tell(block, setting.design, content.blocks[at - 1]?.is),
  );
  return told.flatMap((one, block) => rowsOf(one, block, setting));
}

function tell(
  block: DocumentBlock,
  design: Design,
  previous: DocumentBlock['is'] | undefined,
): Told[] {
  const { body, accent, quiet, betweenTexts, centred } = design;
  const plain: TextStyle = { weight: '400', size: body, colour: ink };
  const soft: TextStyle = { ...plain, colour: quiet };
  const bold = (size: number, colour = ink): TextStyle => ({ weight: '600', size, colour });
  switch (block.is) {
    case 'name':
      return [{ tag: 'H1', parts: [block], style: bold(design.name, accent), before: 0, centred }];
    case 'label':
      return [{ tag: 'P', parts: [block], style: { ...soft, size: body + 2 }, before: 1, centred }];
    case 'contact':
      return [{ tag: 'P', parts: dotted(block.parts), style: soft, before: 3, centred }];
    case 'section':
      return [
        {
          tag: 'H2',
          parts: [{ text: design.capitals ? block.text.toLocaleUpperCase() : block.text }],
          style: { ...bold(design.section, accent), spacing: design.capitals ? 0.7 : 0 },
          before: design.beforeSection,
          keepsNext: true,
          rule: true,
        },
      ];
    case 'entry':
      return [
        {
          tag: block.inside ? 'H4' : 'H3',
          parts: [{ text: block.title }],
          style: bold(block.inside ? body : body + 0.5),
          before: previous === 'section' ? betweenTexts * 2 : design.beforeEntry,
          keepsNext: true,
          ...(block.dates && { right: { text: block.dates, style: soft } }),
        },
        ...(block.under.length > 0
          ? [
              {
                tag: 'P',
                parts: dotted(block.under),
                style: soft,
                before: 0,
                keepsNext: true,
              } as const,
            ]
          : []),
      ];
    case 'item':
      return [
        {
          tag: 'P',
          parts: [{ text: [block.title, block.text].filter(Boolean).join(': ') }],
          style: plain,
          before: previous === 'section' ? betweenTexts * 2 : betweenTexts,
        },
      ];
    case 'paragraph':
      return [{ tag: 'P', parts: [block], style: plain, before: betweenTexts * 1.4 }];
    case 'bullet':
      return [
        {
          tag: 'LI',
          parts: [block],
          style: plain,
          before: betweenTexts,
          indent: bulletIndent,
          mark: '•',
        },
      ];
  }
}

const dotted = (parts: DocumentPart[]) =>
  parts.flatMap((part, at) => (at > 0 ? [{ text: ' · ' }, part] : [part]));

function rowsOf(told: Told, block: number, { design, width, measure }: Setting): Row[] {
  const { style, indent = 0, mark, right, centred } = told;
  const rightWidth = right ? measure(right.text, right.style) : 0;
  const room = width - indent - (right ? rightWidth + 14 : 0);
  const lines = breakLines(told.parts, room, (text) => measure(text, style));
  return lines.map((line, at) => {
    const used = line.reduce((sum, part) => sum + part.width, 0);
    let x = indent + (centred ? Math.max(0, (room - used) / 2) : 0);
    const texts = line.map((part): RowText => {
      const placed = { ...part, x, style };
      x += part.width;
      return placed;
    });
    if (at === 0 && mark)
      texts.unshift({ text: `${mark} `, x: 3, width: measure(mark, style), style });
    // Behind the last line: who reads line by line has the whole title before its dates.
    if (at === lines.length - 1 && right)
      texts.push({ ...right, x: width - rightWidth, width: rightWidth });
    return {
      texts,
      height: style.size * (told.tag === 'H1' ? 1.18 : design.leading),
      before: at === 0 ? told.before : 0,
      block,
      tag: told.tag,
      keepsNext: told.keepsNext ?? false,
      rule: told.rule ?? false,
    };
  });
}

type Sized = DocumentPart & { width: number };

/** Japanese is broken at any letter, but no line begins with what closes, nor ends with what opens (JIS X 4051). */
const opens = '（「『【〔［｛〈《';
const closes =
  '、。，．・：；？！）」』】〕］｝〉》ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻ヽヾゝゞ…‥〜～';
const letter = '\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f';

/** What stays on one line: a line break, a Japanese letter with what clings to it, or a word with its space. */
const unbroken = new RegExp(
  `\\n|[${opens}]*[${letter}][${closes}]*[^\\S\\n]*|[^\\s${letter}]+[${closes}]*[^\\S\\n]*|[^\\S\\n]+`,
  'gu',
);

/** Lines as wide as there is room: broken at spaces, within a word only where it alone is too long. */
function breakLines(
  parts: readonly DocumentPart[],
  room: number,
  measure: (text: string) => number,
): Sized[][] {
  const lines: Sized[][] = [[]];
  let left = room;
  const put = (text: string, href: string | undefined, width: number) => {
    const line = lines.at(-1)!;
    const last = line.at(-1);
    if (last && last.href === href) {
      last.text += text;
      last.width += width;
    } else line.push({ text, width, ...(href && { href }) });
    left -= width;
  };
  const next = () => {
    lines.push([]);
    left = room;
  };
  for (const { text, href } of parts)
    for (const word of text.match(unbroken) ?? []) {
      if (word === '\n') {
        next();
        continue;
      }
      const bare = measure(word.trimEnd());
      if (bare > left && left < room) next();
      if (bare <= left) put(word, href, measure(word));
      else
        for (const letter of word) {
          const width = measure(letter);
          if (width > left) next();
          put(letter, href, width);
        }
    }
  return lines;
}
