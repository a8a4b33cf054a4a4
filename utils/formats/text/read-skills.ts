import { newEntry } from '../../resume/new-entry';
import { newStatement } from '../../resume/new-statement';
import type { Entry, Section } from '../../resume/schema';
import type { PartRead } from './groups';
import type { Line } from './lines';

const apart = /(?:(?<!\s)\s+)?(?:[;;|•·\t、،]|,(?!\d)|，| {3,})\s*(?![^()]{0,60}\))/;
const category = /^([^:：.]{2,48})[:：]\s*(\S.*)$/;
const prose = /\p{L}\p{L}[.!?]$/u;
const levelled = /^(\p{L}[\p{L} .'-]{1,40}?)\s*(?:[:：–—(（]|\s-|,)\s*([^()（）]{1,60}?)[)）]?$/u;

const isProse = (text: string) => prose.test(text) && text.split(' ').length > 6;

/** "Category: one, two" is a skill with keywords; a list without a category is one under the part's own name. */
export function readSkills(lines: readonly Line[], heading: string): PartRead {
  const entries: Entry[] = [];
  let loose: string[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const list = partsOf(line.text);
    const own = skillOf(line);
    if (own) entries.push(own);
    else if (last && goesOn(last, line)) last.keywords = [...last.keywords, ...list];
    else loose = [...loose, ...list];
  }
  if (loose.length > 0) entries.push(skill(heading, loose));
  return { entries, unplaced: [] };
}

const partsOf = (text: string) => text.split(apart).filter(Boolean);

/** A line that is a skill of its own: a category, a heading, or a sentence. */
function skillOf({ text, level, bullet }: Line): Entry | undefined {
  const [, name, list] = category.exec(text) ?? [];
  if (name && list) return skill(name, partsOf(list));
  if (level !== undefined) return skill(text.replace(/[:：]$/, ''), []);
  if (!isProse(text)) return undefined;
  const said = newStatement(text, bullet ? 'bullet' : 'paragraph');
  return newEntry('skills', { statements: [said] });
}

/** A list under its category's heading, or broken off at a comma. */
const goesOn = ({ title, keywords }: Entry, { level, indent, first }: Line) =>
  title !== '' && level === undefined && !first && (keywords.length === 0 || indent > 0);

const skill = (title: string, keywords: string[]) =>
  newEntry('skills', { title: title.trim(), keywords: keywords.map((word) => word.trim()) });

/** "English (native), German – C1", one a line or several. */
export function readLanguages(lines: readonly Line[]): PartRead {
  const entries = lines
    .flatMap(({ text }) => languagesOf(text))
    .map((part) => {
      const [, title = part, level = ''] = levelled.exec(part) ?? [];
      return newEntry('languages', { title: title.trim(), level: level.trim() });
    });
  return { entries, unplaced: [] };
}

/** A comma parts languages where each part names one with its level, or where none has any. */
function languagesOf(text: string): string[] {
  const parts = partsOf(text);
  return parts.length === 2 && !/[(:：–—-]/.test(text) && /^\p{Ll}|^[ABC][12]$/u.test(parts[1]!)
    ? [text]
    : parts;
}

/** Interests and whatever else is a plain list of names. */
export function readNames(section: Section, lines: readonly Line[]): PartRead {
  const entries = lines
    .flatMap(({ text }) => (isProse(text) ? [text] : partsOf(text)))
    .map((text) =>
      isProse(text)
        ? newEntry(section, { statements: [newStatement(text)] })
        : newEntry(section, { title: text }),
    );
  return { entries, unplaced: [] };
}
