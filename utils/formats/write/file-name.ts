/** A file's name as recruiters like it: "Wilhelmina-Faro-Resume.pdf". */
export function fileName(name: string, extension: string, organization = ''): string {
  const words = [name, 'Resume', organization].map(slug).filter(Boolean);
  return `${words.join('-')}.${extension}`;
}

const slug = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
