/** Whether a text says a name as whole words; names of a letter or two are in too much else. */
export function saysName(text: string, name: string): boolean {
  const at = name.length < 3 ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`);
}
