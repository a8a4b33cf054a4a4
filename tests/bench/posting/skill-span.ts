import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One sentence of a posting, as experts marked it. */
export interface MarkedLine {
  text: string;
  tokens: string[];
  /** Whether any word of it is part of a skill, or of something to know. */
  asks: boolean;
  /** `B`, `I` or `O` for each token. */
  knowledge: string[];
}

interface Row {
  idx: number;
  tokens: string[];
  tags_skill: string[];
  tags_knowledge: string[];
}

/** SkillSpan (MIT): the sentences of each posting, in order. */
export function readSkillSpan(part: 'train' | 'dev'): MarkedLine[][] {
  const file = path.resolve('../shared/corpus/skillspan', `${part}.json`);
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const byPosting = Map.groupBy(
    rows.map((row) => JSON.parse(row) as Row),
    ({ idx }) => idx,
  );
  return [...byPosting.values()].map((posting) => posting.map(lineOf));
}

const lineOf = ({ tokens, tags_skill: skill, tags_knowledge: knowledge }: Row): MarkedLine => ({
  text: tokens.join(' '),
  tokens,
  asks: [...skill, ...knowledge].some((tag) => tag !== 'O'),
  knowledge,
});

/** Where experts marked knowledge, as offsets into the line's text. */
export function knowledgeSpans({ tokens, knowledge }: MarkedLine) {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    const end = start + token.length;
    if (knowledge[at] === 'B') spans.push({ start, end });
    else if (knowledge[at] === 'I' && spans.length > 0) spans.at(-1)!.end = end;
    start = end + 1;
  });
  return spans;
}
