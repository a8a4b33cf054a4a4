import { fold, readText } from '../../read/read-text';

const comparable = (text: string) =>
  fold(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[.,;:()]+/g, ' '),
  );

/** The choice whose words are one of the labels; else the only one that begins with one. */
export function matchChoice(
  choices: readonly Element[],
  labels: readonly string[],
): Element | undefined {
  const said = choices.map((choice) => comparable(readText(choice)));
  const wanted = labels.map(comparable);
  for (const label of wanted) {
    const same = choices.filter((_, i) => said[i] === label);
    if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  }
  for (const label of wanted.filter(({ length }) => length > 2)) {
    const beginning = choices.filter((_, i) => said[i]!.startsWith(`${label} `));
    if (beginning.length === 1) return beginning[0];
  }
  return undefined;
}
