import { askingOf } from './line-model';
import { type LineReader, type LineScores, lineReader } from './line-scores';
import type { SectionKind } from './rules/headings';
import type { PostingLine } from './schema';
import { languageOrEnglish } from './words/stop-words';

interface Row {
  text: string;
  isItem: boolean;
}

/** Where the reading stands: the section that the last known heading opened, and whether it has had a list. */
interface Place {
  section: SectionKind | undefined;
  hadItems: boolean;
}

/**
 * The lines of a posting's clean text, each with what it is: by the heading it stands under, and by its own wording
 * where that is stronger. `language` is BCP 47; unknown ones are read by the English tables.
 */
export function cutLines(text: string, language: string): PostingLine[] {
  const reader = lineReader(language);
  const rows = rowsOf(text);
  const place: Place = { section: undefined, hadItems: false };
  const lines = rows.map((row, at): PostingLine => {
    if (isHeading(row, rows[at + 1], reader)) {
      if (!asks(place) || !reader.isSubheading(row.text)) enter(place, reader.sectionOf(row.text));
      return { text: row.text, is: 'other' };
    }
    const is = judge(row, place, reader.scoresOf(row.text));
    if (row.isItem) place.hadItems = true;
    else if (is === 'other' && place.hadItems) enter(place, 'role');
    return { text: row.text, is };
  });
  return languageOrEnglish(language) === 'en' ? withAsking(lines) : lines;
}

function withAsking(lines: readonly PostingLine[]): PostingLine[] {
  const asking = askingOf(lines);
  return lines.map((line, at) => ({ ...line, asks: Math.round(asking[at]! * 100) / 100 }));
}

const rowsOf = (text: string): Row[] =>
  text
    .split('\n')
    .map((line) => ({ text: line.replace(/^- /, '').trim(), isItem: line.startsWith('- ') }))
    .filter((row) => row.text !== '' && row.text !== '-');

const asks = ({ section }: Place) => section === 'must' || section === 'nice';

/** A heading that the tables do not know divides the section it stands in. */
function enter(place: Place, section: SectionKind | undefined) {
  if (!section) return;
  place.section = section;
  place.hadItems = false;
}

/** In characters and words: the longest headings seen are questions to the reader. */
const longestHeading = 90;
const longestLead = 140;
const mostWords = 12;

function isHeading(row: Row, next: Row | undefined, reader: LineReader): boolean {
  const { text, isItem } = row;
  const known = () => reader.sectionOf(text) !== undefined;
  if (/[:：…]$/.test(text)) return text.length <= longestLead && (!isItem || known());
  if (isItem || text.length > longestHeading || text.split(' ').length > mostWords) return false;
  if (/[.;,!]$/.test(text) && !known()) return false;
  if (/[.;,]$/.test(text) || /\p{L}: \S/u.test(text)) return false;
  return known() || (next?.isItem ?? false);
}

/** A paragraph this long tells about the company or the job more often than it asks. */
const longParagraph = 320;

function judge(row: Row, { section, hadItems }: Place, scores: LineScores): PostingLine['is'] {
  switch (section) {
    case 'must':
    case 'nice':
      return judgeAsked(section, row, hadItems, scores);
    case 'duty':
      return judgeDuty(row, hadItems, scores);
    case 'other':
      return 'other';
    default:
      return judgeAlone(row, section === 'role', scores);
  }
}

function judgeAsked(
  section: 'must' | 'nice',
  row: Row,
  hadItems: boolean,
  scores: LineScores,
): PostingLine['is'] {
  const asked = scores.must + scores.nice;
  if (scores.other > asked) return 'other';
  if (!row.isItem && hadItems && asked === 0) return 'other';
  return section === 'must' && saysNice(row, scores) ? 'nice' : section;
}

function judgeDuty(row: Row, hadItems: boolean, scores: LineScores): PostingLine['is'] {
  if (scores.other > scores.duty + 2) return 'other';
  if (row.isItem && row.text.length < longParagraph / 2 && saysAsked(scores))
    return scores.nice > 0 ? 'nice' : 'must';
  if (row.isItem || !hadItems) return 'duty';
  return judgeAlone(row, false, scores);
}

/** Some postings list what they ask for right after what is done, with no heading between. */
const saysAsked = ({ must, nice, duty }: LineScores) => must + nice >= 3 && duty === 0;

function judgeAlone(row: Row, isAboutRole: boolean, scores: LineScores): PostingLine['is'] {
  const { must, duty, other } = scores;
  if (other > Math.max(must, duty)) return 'other';
  if (saysNice(row, scores)) return 'nice';
  const enough = row.isItem ? 3 : askingEnough(row.text.length);
  if (must >= enough && must > duty) return 'must';
  if (duty >= (row.isItem ? 2 : 3)) return 'duty';
  return isAboutRole && row.text.length > 80 && other === 0 ? 'duty' : 'other';
}

/** The longer a paragraph, the more of its words sound like a demand by chance. */
const askingEnough = (length: number) =>
  length > longParagraph ? 9 : length > longParagraph / 2 ? 6 : 3;

/** "… is a plus" at the end of a long line speaks of its last part alone. */
const saysNice = ({ text }: Row, { nice, must }: LineScores) =>
  nice > 0 && (must === 0 || text.length < 160);
