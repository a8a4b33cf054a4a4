import path from 'node:path';
import { sourceFiles, type Written } from './written-regexes';

const callerOf = (stack: string) =>
  sourceFiles.find((file) =>
    stack
      .split('\n')
      .slice(2, 5)
      .some((line) => line.includes(`/${file}`)),
  );

/** What `new RegExp` is given while our modules are loaded. */
export async function madeOnLoading(): Promise<Written[]> {
  const seen: Written[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?], newTarget) {
      const file = callerOf(new Error().stack ?? '');
      if (file && typeof source === 'string') seen.push({ file, source, flags: flags ?? '' });
      return Reflect.construct(target, [source, flags], newTarget);
    },
  });
  for (const file of sourceFiles.filter((name) => /^(utils|content)\/.*\.ts$/.test(name)))
    await import(/* @vite-ignore */ path.resolve(file)).catch(() => undefined);
  globalThis.RegExp = Native;
  return seen;
}

/** The wordings of the rule tables, as `compile.ts` makes them ready when they are first asked for. */
export async function wordedInTables(): Promise<Written[]> {
  const seen: Written[] = [];
  for (const file of sourceFiles.filter((name) => /^utils\/form\//.test(name)))
    collect(await import(/* @vite-ignore */ path.resolve(file)), file, seen);
  return seen;
}

function collect(value: unknown, file: string, seen: Written[]): void {
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return;
  const { says, asks, not } = value as { says?: object; asks?: object; not?: string };
  const add = (source: string) => seen.push({ file, source, flags: 'u' });
  for (const pattern of Object.values(says ?? {})) add(`^(?:${pattern})$`);
  for (const pattern of Object.values(asks ?? {})) add(pattern as string);
  if (typeof not === 'string') add(not);
  for (const child of Object.values(value)) collect(child, file, seen);
}
