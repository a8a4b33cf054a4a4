import type { Basics } from '../../resume/schema';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const url =
  /https?:\/\/[^\s|,;<>()]{3,300}|(?:www\.[a-z0-9-]{1,63}|(?:[a-z]{2,3}\.)?linkedin|github|gitlab|medium|stackoverflow|behance|dribbble|xing|orcid)\.[a-z]{2,6}[^\s|,;<>()]{0,200}|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|dev|example|me|edu|de|fr|es|it|co|uk|eu|ch|at|nl|se|pl|jp|cn)(?:\/[^\s|,;<>()]{0,200})?(?![\w@-])/i;
const phone =
  /(?<![\p{L}\p{N}])(?:\(?\+|\(|0|\d)(?:[\d().\-/\s\u00a0]|\(0\)){6,22}\d(?!\d|\p{L})(?:\s?(?:ext|x|-)\.?\s?\d{1,5})?/iu;
const label =
  /^(?:e-?mail|mail|tel(?:efon|éfono|efono|ephone)?|t[eé]l|phone|mobile?|mobil(?:telefon)?|cell|handy|fax|portable|m[oó]vil|cellulare|celular|telefoon|telefon|тел|телефон|почта|web(?:site|seite)?|homepage|site|portfolio|blog|linkedin|github|gitlab|twitter|x|xing|location|address|adresse|anschrift|wohnort|direcci[oó]n|indirizzo|endere[cç]o|adres|ort|lieu|domicilio|ciudad|name|nom|nombre|nome|naam|vor- und nachname|адрес|имя|电话|手机|邮箱|邮件|电子邮件|地址|姓名|現住所|住所|電話|携帯|氏名|メール|이메일|전화|주소|이름)\.?\s*[:：]\s*/i;
const separators = /(?:(?<!\s)\s+)?(?:[|•·;;\t\u2022]| {3,}|\s[–—/]\s)\s*/;

/** What a line of contact details says; `left` is what none of it could be told by. */
export interface ContactLine {
  found: boolean;
  left: string[];
  /** What the line itself calls the rest: a name or an address. */
  named?: 'name' | 'place';
}

/** Takes address, phone and links out of a line, into `basics`. */
export function readContactLine(line: string, basics: Basics): ContactLine {
  let found = false;
  let named: ContactLine['named'];
  const left = line.split(separators).flatMap((segment) => {
    const labelled = label.exec(segment)?.[0] ?? '';
    const rest = takeAll(segment.slice(labelled.length), basics);
    found ||= labelled !== '' || rest !== segment;
    named ??= meaning(labelled);
    return rest.replace(/^[\s,:()<>[\]–—-]+|(?<![\s,:()<>[\]–—-])[\s,:()<>[\]–—-]+$/g, '') === ''
      ? []
      : [tidy(rest)];
  });
  return { found, left, ...(named && { named }) };
}

const tidy = (text: string) =>
  text.replace(/\(\s*\)|\[\s*\]|<\s*>/g, '').replace(/^[\s,:–—-]+|(?<![\s,:–—-])[\s,:–—-]+$/g, '');

function meaning(labelled: string): ContactLine['named'] {
  if (/^(?:name|nom|nombre|nome|naam|vor-|имя|姓名|氏名|이름)/i.test(labelled)) return 'name';
  return /^(?:location|addr|adr|anschrift|wohnort|direcci|indirizzo|endere|ort|lieu|domicilio|ciudad|адрес|地址|現住所|住所|주소)/i.test(
    labelled,
  )
    ? 'place'
    : undefined;
}

const years = /\b(?:19|20)\d{2}\s?[–-]\s?(?:19|20)\d{2}\b/;

function takeAll(segment: string, basics: Basics): string {
  let rest = segment;
  rest = take(rest, email, (text) => fill(basics, 'email', text));
  for (let links = 0; links < 6 && url.test(rest); links++) {
    const before = rest;
    rest = take(rest, url, (text) => addLink(basics, text));
    if (rest === before) break;
  }
  return years.test(rest) ? rest : take(rest, phone, (text) => fill(basics, 'phone', text));
}

/** Without the first match, when there was room for it. */
function take(text: string, pattern: RegExp, keep: (found: string) => boolean): string {
  const found = pattern.exec(text)?.[0];
  return found !== undefined && keep(found.trim().replace(/[.,;:]$/, ''))
    ? text.replace(found, ' ').trim()
    : text;
}

function fill(basics: Basics, key: 'email' | 'phone', text: string): boolean {
  if (basics[key] !== '' && basics[key] !== text) return false;
  basics[key] = text;
  return true;
}

/** Sites that hold a person's profile, by what their address holds. */
const networks: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?:^|[/.])linkedin\.com/i, 'LinkedIn'],
  [/(?:^|[/.])github\.com/i, 'GitHub'],
  [/(?:^|[/.])gitlab\.com/i, 'GitLab'],
  [/(?:^|[/.])xing\.com/i, 'XING'],
  [/(?:^|[/.])(?:twitter|x)\.com/i, 'Twitter'],
  [/(?:^|[/.])orcid\.org/i, 'ORCID'],
  [/(?:^|[/.])stackoverflow\.com/i, 'Stack Overflow'],
];

function addLink(basics: Basics, link: string): boolean {
  const network = networks.find(([pattern]) => pattern.test(link))?.[1];
  if (!network && basics.url === '') basics.url = link;
  else if (basics.url !== link && !basics.profiles.some(({ url: known }) => known === link))
    basics.profiles.push({
      network: network ?? '',
      username: userOf(network, link),
      url: link,
      extra: {},
    });
  return true;
}

const userOf = (network: string | undefined, link: string) =>
  network
    ? (/\/(?:in\/|profile\/)?([\p{L}\p{N}._-]{2,60})\/?$/u.exec(
        link.replace(/^https?:\/\//, ''),
      )?.[1] ?? '')
    : '';
