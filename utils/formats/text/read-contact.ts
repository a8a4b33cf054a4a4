import type { Basics } from '../../resume/schema';
import { countryCode } from './country-code';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const url =
  /https?:\/\/[^\s|,;<>()]{3,300}|(?:www\.[a-z0-9-]{1,63}|(?:[a-z]{2,3}\.)?linkedin|github|gitlab|medium|stackoverflow|behance|dribbble|xing|orcid)\.[a-z]{2,6}[^\s|,;<>()]{0,200}|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|dev|example|me|edu|de|fr|es|it|co|uk|eu|ch|at|nl|se|pl|jp|cn)(?:\/[^\s|,;<>()]{0,200})?(?![\w@-])/i;
const phone =
  /(?<![\p{L}\p{N}])(?:\+|\(|0|\d)(?:[\d().\-/\s\u00a0]|\(0\)){6,22}\d(?!\d|\p{L})(?:\s?(?:ext|x|-)\.?\s?\d{1,5})?/iu;
const label =
  /^(?:e-?mail|mail|tel(?:efon|éfono|efono|ephone)?|t[eé]l|phone|mobile?|mobil(?:telefon)?|cell|handy|fax|portable|m[oó]vil|cellulare|celular|telefoon|telefon|тел|телефон|почта|web(?:site|seite)?|homepage|site|portfolio|blog|linkedin|github|gitlab|twitter|x|xing|location|address|adresse|anschrift|wohnort|direcci[oó]n|indirizzo|endere[cç]o|adres|ort|lieu|domicilio|ciudad|name|nom|nombre|nome|naam|vor- und nachname|адрес|имя|电话|手机|邮箱|邮件|电子邮件|地址|姓名|現住所|住所|電話|携帯|氏名|メール|이메일|전화|주소|이름)\.?\s*[:：]\s*/i;
const separators = /\s*(?:[|•·;;\t\u2022]| {3,}|\s[–—/]\s)\s*/;

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
    return rest.replace(/^[\s,:()<>[\]–—-]+|[\s,:()<>[\]–—-]+$/g, '') === '' ? [] : [tidy(rest)];
  });
  return { found, left, ...(named && { named }) };
}

const tidy = (text: string) =>
  text.replace(/\(\s*\)|\[\s*\]|<\s*>/g, '').replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '');

function meaning(labelled: string): ContactLine['named'] {
  if (/^(?:name|nom|nombre|nome|naam|vor-|имя|姓名|氏名|이름)/i.test(labelled)) return 'name';
  return /^(?:location|addr|adr|anschrift|wohnort|direcci|indirizzo|endere|ort|lieu|domicilio|ciudad|адрес|地址|現住所|住所|주소)/i.test(
    labelled,
  )
    ? 'place'
    : undefined;
}

function takeAll(segment: string, basics: Basics): string {
  let rest = segment;
  rest = take(rest, email, (text) => fill(basics, 'email', text));
  for (let links = 0; links < 6 && url.test(rest); links++) {
    const before = rest;
    rest = take(rest, url, (text) => addLink(basics, text));
    if (rest === before) break;
  }
  return /\d{4}\s?[–-]\s?\d{4}/.test(rest)
    ? rest
    : take(rest, phone, (text) => fill(basics, 'phone', text));
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

/** "Berlin, Germany", "12 Pier Road, 04101 Portland, ME": as far as its parts tell what they are. */
export function readPlace(text: string, basics: Basics): void {
  const { location } = basics;
  const parts = text.split(/\s*[,，]\s*/).filter(Boolean);
  const code = parts.length > 1 ? countryCode(parts.at(-1)!) : undefined;
  if (code) {
    location.countryCode = code;
    parts.pop();
  }
  const street = parts.findIndex(
    (part) => /\d/.test(part) && /\p{L}{3}/u.test(part) && !postal.test(part),
  );
  if (street >= 0 && parts.length > 1) location.address = parts.splice(street, 1)[0]!;
  const [city = '', ...rest] = parts;
  const coded = postal.exec(city);
  location.postalCode = coded?.[1] ?? '';
  location.city = coded?.[2] ?? city;
  location.region = rest.join(', ');
}

const postal = /^((?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})?)\s+(\p{L}.*)$/u;

const placeShape =
  /^(?:(?:[A-Z]{1,2}-)?\d{4,6} )?\p{Lu}[\p{L}.' -]{1,40}(?:, ?[\p{Lu}\d][\p{L}\d.' -]{1,40}){1,3}$/u;

/** "City, Country" and the like, with or without a code and a street. */
export const looksLikePlace = (text: string) =>
  placeShape.test(text) ||
  /^\d{4,6} \p{Lu}[\p{L} -]{2,40}$/u.test(text) ||
  /^\p{Lu}[\p{L}.' -]{2,40} \d{1,4}[a-z]?, ?(?:\d{4,6} )?\p{Lu}/u.test(text) ||
  /^[\u4e00-\u9fff]{2,10}(?:省|市|区|県|都|府)/u.test(text);
