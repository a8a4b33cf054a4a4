import { fail, ok, type Result } from '../result';
import type { ImportFailure } from './import';

/** No resume repeats a part of itself; a bomb of aliases does. */
const mostAliases = 20;

/** Plain YAML: no tags of its own making, hardly any aliases, and a place in the file for what is wrong. */
export async function parseYaml(text: string): Promise<Result<unknown, ImportFailure>> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  try {
    const parsed = parseDocument(text, {
      lineCounter,
      schema: 'core',
      version: '1.2',
      logLevel: 'silent',
    });
    const [wrong] = parsed.errors;
    if (wrong) {
      const { line, col } = lineCounter.linePos(wrong.pos[0]);
      return fail({ why: 'not-yaml', line, column: col });
    }
    return ok(parsed.toJS({ maxAliasCount: mostAliases }));
  } catch {
    return fail({ why: 'damaged', format: 'yaml' });
  }
}
