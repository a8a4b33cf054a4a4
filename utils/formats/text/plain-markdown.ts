const link = /(!?)\[([^\][]{0,300})\]\(\s*<?([^\s()<>]{1,500})>?(?:\s+"([^"]{0,200})")?\s*\)/g;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500})>/g;
const emphasis = /(\*\*\*|\*\*|__|~~|`)(?=\S)([^*_`~\n]{1,500}?)(?<=\S)\1/g;
const soft =
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** A line of Markdown as it is read aloud: the signs are gone, links keep their words and their address. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(link, (_, picture, words, url, tip) => linkText(picture, words, url) + tipText(tip))
    .replace(autolink, (_, url: string) => url.replace(/^mailto:/, ''))
    .replace(emphasis, '$2')
    .replace(soft, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');

function linkText(picture: string, words: string, url: string): string {
  const address = url.replace(/^mailto:|^tel:/, '');
  if (picture) return words ? `${words} (${address})` : address;
  return words === '' || same(words, address) ? address : `${words} (${address})`;
}

const tipText = (tip: string | undefined) => (tip ? ` (${tip})` : '');

const same = (words: string, address: string) =>
  words === address || `https://${words}` === address || `http://${words}` === address;
