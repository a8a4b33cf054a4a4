import { fold } from './fold';

/** Parts of an address that tell of the visit, not of the job; and the step of the same job that is open. */
const visit =
  /^(?:utm_.*|gh_src|gh_jid_source|source|src|ref|referrer|fbclid|gclid|lever-.*|language|lang|locale|t)$/i;
const step = /\/(?:apply|application|applications\/new|c\/new|thanks|overview)\/?$/i;

/** What a posting is known by, the same each time it is read: its address, or its words where there is none. */
export function postingId(posting: {
  url: string;
  title: string;
  organization: string;
  text: string;
}): string {
  const { url, title, organization, text } = posting;
  const place = addressOf(url);
  const words = title && (organization || place) ? `${fold(title)}|${fold(organization)}` : '';
  return `p${hash([place, words || fold(text.slice(0, 2_000))].join('|'))}`;
}

function addressOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams]
    .filter(([name]) => !visit.test(name))
    .map((pair) => pair.join('='));
  return [
    host.replace(/^www\./, ''),
    pathname.replace(step, '').replace(/\/$/, ''),
    ...query.sort(),
  ].join('/');
}

/** FNV-1a in two halves, 64 bits in all: enough to tell a lifetime's postings apart, and short. */
function hash(text: string): string {
  const half = (seed: number) => {
    let value = seed;
    for (let i = 0; i < text.length; i++)
      value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return value.toString(36);
  };
  return half(0x811c9dc5) + half(0x9e3779b9);
}
