/**
 * What a site is told by: its host, as the browser writes it (letters that look like others as `xn--…`), and its scheme
 * where that is plain http, on which anybody on the way may pose as the site. '' for what is no site.
 */
export function siteName(address: string): string {
  const url = URL.parse(address);
  if (!url) return '';
  return url.protocol === 'http:' ? url.origin : url.host;
}
