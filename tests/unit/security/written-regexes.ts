import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** A regular expression, and where it was written or made. */
export interface Written {
  file: string;
  source: string;
  flags: string;
}

/** A place where one is made out of text, which only running the file can show. */
interface Found {
  written: Written[];
  making: string[];
}

type Node = Record<string, unknown> & { type?: string };

export const sourceFiles = ['utils', 'content', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file)),
);

/** Every regular expression in our code, by the syntax tree: a slash in a string or a comment is none. */
export function findRegexes(): Found {
  const found: Found = { written: [], making: [] };
  for (const file of sourceFiles) {
    const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
    visit(program as unknown as Node, (node) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && regex)
        found.written.push({ file, source: regex.pattern, flags: regex.flags });
      if (makes(node)) found.making.push(file);
    });
  }
  return found;
}

const makes = ({ type, callee }: Node) =>
  (type === 'NewExpression' || type === 'CallExpression') &&
  (callee as { name?: string }).name === 'RegExp';

export function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look);
  else if (value !== null && typeof value === 'object') {
    look(value as Node);
    for (const child of Object.values(value)) visit(child, look);
  }
}
