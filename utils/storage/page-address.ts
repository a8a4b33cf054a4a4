/** Parameters that say where a visitor came from, and never which posting it is. */
const tracking =
  /^(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|gh_src|lever-(source|origin)|trk|refid)$/i;

/** A fragment that a page's own script reads as a path is part of the address; any other is a place in the page. */
const isRoute = (hash: string) => /^#!?\//.test(hash);

/** One address for one page. What is no URL is given back as it is. */
export function pageAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  if (!isRoute(url.hash)) url.hash = '';
  return url.href;
}
