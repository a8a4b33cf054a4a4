import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Code or markup made of text, however minified: each is what a store's reviewer would have to weigh. */
const makers = {
  'a function of text': /(?<![\w$])Function\s*\(|[=(,:]\s*Function\s*[,;)}\n]/g,
  eval: /(?<![\w$.])eval\s*[(,;)]/g,
  'a timer of text': /set(?:Timeout|Interval)\s*\(\s*["'`]/g,
  'markup of text':
    /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write/g,
  'a script by a name that is made':
    /(?<![\w$.])import\s*\(\s*(?:\/\*.*?\*\/\s*)*(?!["'`/][^$]*?\))/g,
};

const scriptsOf = (browser: string) =>
  readdirSync(`.output/${browser}-mv3`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.m?js$/.test(file));

test.each(['chrome', 'firefox'])('%s: no script makes code or markup of text', (browser) => {
  const scripts = scriptsOf(browser);
  const found = scripts.flatMap((file) => {
    const source = readFileSync(`.output/${browser}-mv3/${file}`, 'utf8');
    return Object.entries(makers).flatMap(([what, pattern]) =>
      [...source.matchAll(pattern)].map(
        ({ index }) => `${file}: ${what}: ${source.slice(index - 40, index + 40)}`,
      ),
    );
  });
  // What a library brings anew is left out in `scripts/no-code-from-text.ts`.
  expect(found).toEqual([]);
  expect(scripts.length).toBeGreaterThan(20);
});
