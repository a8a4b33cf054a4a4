import type { Kind } from './kinds';
import { foreign } from './match-rows';
import { plain } from './plain-text';
import { ownLinks } from './values/links';
import type { Ask, Owner } from './values/wanted';

/** What a form asks for in a field of its own is not said again in a row of links. */
const named: readonly Kind[] = ['linkedin', 'github', 'twitter'];

/** "Website 2" is one more of "Website". */
const rowName = ({ field }: Ask) =>
  plain(field.label).replace(/(?<![\s\d()#:*])[\s\d()#:*]+$/u, '');

/**
 * Gives each of several rows for a link, which read alike, the next of the owner's links: not one that stands in the form
 * already, nor one that another field is for.
 */
export function numberLinks(asks: readonly Ask[], owner: Owner): Ask[] {
  const links = ownLinks(owner.resume.basics).map(({ url }) => plain(url));
  const rows = Map.groupBy(
    asks.filter(({ kind, field }) => kind === 'website' && !field.hidden),
    rowName,
  );
  const free = freeLinks(asks, owner);
  return asks.map((ask) => {
    if (ask.kind !== 'website' || ask.field.hidden || rows.get(rowName(ask))!.length < 2)
      return ask;
    const held = plain(ask.field.value);
    if (held === '') return { ...ask, link: free.shift() ?? links.length };
    const link = links.indexOf(held);
    return link === -1 ? { ...ask, row: foreign } : { ...ask, link };
  });
}

function freeLinks(asks: readonly Ask[], owner: Owner): number[] {
  const seen = asks.filter(({ field }) => !field.hidden);
  const held = new Set(seen.map(({ field }) => plain(field.value)));
  const asked = new Set(seen.map(({ kind }) => kind));
  return ownLinks(owner.resume.basics).flatMap(({ url, kind }, i) =>
    held.has(plain(url)) || (kind && named.includes(kind) && asked.has(kind)) ? [] : [i],
  );
}
