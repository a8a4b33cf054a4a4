import { newEntry } from '../../resume/new-entry';
import { newStatement } from '../../resume/new-statement';
import type { Entry, Section } from '../../resume/schema';
import type { PartRead } from './groups';
import type { Line } from './lines';

const apart = /\s*(?:[;;|•·\t、]|,(?!\d)|，| {3,})\s*(?![^()]{0,60}\))/;
const category = /^([^:：.]{2,48})[:：]\s*(\S.*)$/;
const prose = /\p{L}{2,}[.!?]$/u;
const levelled = /^(\p{L}[\p{L} .'-]{1,40}?)\s*(?:[:：–—(（]|\s-|,)\s*([^()（）]{1,60}?)[)）]?$/u;

const isProse = (text: string) => prose.test(text) && text.split(' ').length > 6;

/** "Category: one, two" is a skill with keywords; a list without a category is one under the part's own name. */
export function readSkills(lines: readonly Line[], heading: string): PartRead {
  const entries: Entry[] = [];
  const loose: string[] = [];
  for (const { text, level, bullet } of lines) {
    const [, name, list] = category.exec(text) ?? [];
    const last = entries.at(-1);
    if (name && list) entries.push(skill(name, list.split(apart).filter(Boolean)));
    else if (level !== undefined) entries.push(skill(text.replace(/[:：]$/, ''), []));
    else if (isProse(text))
      entries.push(
        newEntry('skills', { statements: [newStatement(text, bullet ? 'bullet' : 'paragraph')] }),
      );
    else if (last?.title && (last.keywords.length === 0 || /[,;]$/.test(text)))
      last.keywords.push(...text.split(apart).filter(Boolean));
    else loose.push(...text.split(apart).filter(Boolean));
  }
  if (loose.length > 0) entries.push(skill(heading, loose));
  return { entries, unplaced: [] };
}

const skill = (title: string, keywords: string[]) =>
  newEntry('skills', { title: title.trim(), keywords: keywords.map((word) => word.trim()) });

/** "English (native), German – C1", one a line or several. */
export function readLanguages(lines: readonly Line[]): PartRead {
  const entries = lines
    .flatMap(({ text }) => partsOf(text))
    .map((part) => {
      const [, title = part, level = ''] = levelled.exec(part) ?? [];
      return newEntry('languages', { title: title.trim(), level: level.trim() });
    });
  return { entries, unplaced: [] };
}

/** A comma parts languages where each part names one with its level, or where none has any. */
function partsOf(text: string): string[] {
  const parts = text.split(apart).filter(Boolean);
  return parts.length === 2 && !/[(:：–—-]/.test(text) && /^\p{Ll}|^[ABC][12]$/u.test(parts[1]!)
    ? [text]
    : parts;
}

/** Interests and whatever else is a plain list of names. */
export function readNames(section: Section, lines: readonly Line[]): PartRead {
  const entries = lines
    .flatMap(({ text }) => (isProse(text) ? [text] : text.split(apart).filter(Boolean)))
    .map((text) =>
      isProse(text)
        ? newEntry(section, { statements: [newStatement(text)] })
        : newEntry(section, { title: text }),
    );
  return { entries, unplaced: [] };
}
