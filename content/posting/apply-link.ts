import { allIn, attributeOf } from '../dom/node';

/** How links to an application begin, in the languages that postings are read in. */
const applyWords =
  /^(?:apply|start (?:your )?application|i'm interested|(?:jetzt |hier )?bewerben|online bewerben|zur bewerbung|postule[rz]?|candidater|je postule|solicitar|inscribirme|postular|aplicar|candidatar|concorrer|solliciteer|direct solliciteren|ansök|sök (?:jobbet|tjänsten))/i;

/** Where the page's own apply link leads, when it is a link to somewhere. */
export function applyLink(page: Document): string {
  const link = [...allIn(page, 'a[href]')]
    .slice(0, 3_000)
    .find((one) => applyWords.test((one.textContent ?? '').slice(0, 80).trim()));
  if (!link) return '';
  const url = new URL(attributeOf(link, 'href'), page.baseURI);
  return /^https?:$/.test(url.protocol) ? url.href : '';
}
