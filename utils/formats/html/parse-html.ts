/** A part of a page: an element with its children, or a text. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  /** Of the whole page: what its data scripts hold. */
  scripts?: string[];
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What holds no text to read. */
const silent = new Set('script style template noscript svg iframe object head'.split(' '));
/** Elements that end when one of their kind, or their parent's next part, begins. */
const endedBy: Readonly<Record<string, string>> = {
  li: 'li',
  p: 'p div ul ol table h1 h2 h3 h4 h5 h6 section article header',
  dt: 'dt dd',
  dd: 'dt dd',
  tr: 'tr',
  td: 'td th tr',
  th: 'td th tr',
  option: 'option',
};
/** Nothing that is read stands deeper; each level costs every walk a copy of what is in it. */
const deepest = 100;

const token =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>|<\/([a-z][\w:-]*)(?:[^<>\w:-][^<>]*)?>|<([a-z][\w:-]*)((?:[^<>\w:-][^<>]*)?)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** A page's or an XML file's elements; never fails, runs nothing, and loads nothing. */
export function parseHtml(text: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  for (const found of text.matchAll(token)) {
    addText(open, text.slice(at, found.index));
    at = found.index + found[0].length;
    const [, closed, opened, rest = ''] = found;
    if (closed) close(open, closed.toLowerCase());
    else if (opened) openElement(open, opened.toLowerCase(), rest);
  }
  addText(open, text.slice(at));
  return { ...root, scripts: dataScripts(text) };
}

const scriptStart = /<script\b([^<>]{0,400})>/gi;

function dataScripts(text: string): string[] {
  const scripts: string[] = [];
  for (const found of text.matchAll(scriptStart)) {
    if (!/ld\+json/i.test(found[1]!)) continue;
    const from = found.index + found[0].length;
    const to = text.indexOf('</script', from);
    if (to < 0) break;
    scripts.push(text.slice(from, to));
  }
  return scripts;
}

function addText(open: readonly HtmlElement[], text: string) {
  if (text !== '' && !open.some(({ name }) => silent.has(name)))
    open.at(-1)!.children.push(decodeEntities(text));
}

function openElement(open: HtmlElement[], name: string, rest: string) {
  const current = open.at(-1)!;
  if (endedBy[current.name]?.split(' ').includes(name)) open.pop();
  const element = { name, attributes: attributesOf(rest), children: [] };
  open.at(-1)!.children.push(element);
  if (!voids.has(name) && !rest.endsWith('/') && open.length < deepest) open.push(element);
}

function close(open: HtmlElement[], name: string) {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, double, single, bare]) => [
      name!.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  bull: '•',
  middot: '·',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  ecirc: 'ê',
  acirc: 'â',
  ocirc: 'ô',
  icirc: 'î',
  atilde: 'ã',
  otilde: 'õ',
  oslash: 'ø',
  aring: 'å',
  aelig: 'æ',
};

const decodeEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
