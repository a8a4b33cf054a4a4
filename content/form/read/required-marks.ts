const split = (words: string) => new Set(words.split(' '));

/** How pages say that a field must be filled. */
const must = split(
  'required mandatory erforderlich pflichtfeld obligatoire obligatorio obrigatorio obrigatório obbligatorio verplicht obligatorisk påkrævet wymagane povinné 必須 필수 必填 * ✱ ＊',
);
/** How they say that it need not be, and what they put behind a label as it is. */
const may = split(
  'optional facultatif opcional facoltativo optioneel valgfri valgfritt opcjonalne nepovinné 任意 선택 选填',
);
const stops = split(': - –');
const stars = split('* ✱ ＊');
/** Words that may stand before a label, without a space between. */
const ahead = ['必須', '任意', '필수', '必填'];

/** A label bears a star and a word, at most with a colon between. */
const mostMarks = 4;

const isMark = (word: string) => must.has(word.toLowerCase()) || may.has(word.toLowerCase());

const longestMark = 16;
const parts = /[\s*✱＊-]/;
const gap = /[\s:]/;

export interface Unmarked {
  text: string;
  saysRequired: boolean;
}

/** A label without its required mark, and whether there was one. */
export function withoutMarks(label: string): Unmarked {
  let unmarked: Unmarked = { text: label.trim(), saysRequired: false };
  for (let i = 0; i < mostMarks; i++) {
    const rest = withoutBefore(withoutBehind(unmarked));
    if (rest === unmarked) break;
    unmarked = rest;
  }
  return unmarked;
}

function withoutBehind(whole: Unmarked): Unmarked {
  const mark = markBehind(whole.text);
  return cut(whole, mark, whole.text.slice(0, whole.text.length - mark.length));
}

function withoutBefore(whole: Unmarked): Unmarked {
  const mark = markBefore(whole.text);
  const rest = whole.text.slice(mark.length);
  return cut(whole, mark, gap.test(rest[0] ?? '') ? rest.slice(1) : rest);
}

/** What is nothing but a mark is the label. */
function cut(whole: Unmarked, mark: string, rest: string): Unmarked {
  const text = mark === '' ? '' : rest.trim();
  if (text === '') return whole;
  return { text, saysRequired: whole.saysRequired || must.has(bare(mark).toLowerCase()) };
}

/** `required` of `(required)`. */
const bare = (mark: string) => (/^[([]/.test(mark) ? mark.slice(1, -1) : mark);

function markBehind(text: string): string {
  const last = text.at(-1) ?? '';
  if (stars.has(last) || stops.has(last)) return last;
  if (last === ')' || last === ']') {
    const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    return opening >= 0 && isMark(text.slice(opening + 1, -1)) ? text.slice(opening) : '';
  }
  let start = text.length - 1;
  while (start > text.length - longestMark && start > 0 && !parts.test(text[start - 1]!)) start--;
  return start > 0 && isMark(text.slice(start)) ? text.slice(start) : '';
}

function markBefore(text: string): string {
  const first = text[0] ?? '';
  if (stars.has(first)) return first;
  if (first === '(' || first === '[') {
    const closing = text.search(/[)\]]/);
    return closing > 0 && isMark(text.slice(1, closing)) ? text.slice(0, closing + 1) : '';
  }
  return ahead.find((word) => text.startsWith(word)) ?? '';
}
