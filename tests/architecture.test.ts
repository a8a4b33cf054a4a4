import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '@/public/_locales/en/messages.json';

/** Rooms of `utils` that decide from plain data: no DOM, no browser, no storage. */
const pure = ['resume', 'posting', 'ranking', 'summary', 'form', 'text'].map(
  (room) => `utils/${room}`,
);
const shell = ['backup', 'formats', 'ledger', 'storage', 'page', 'settings'].map(
  (room) => `utils/${room}`,
);

/** Who may import whom; a room may always import itself and the loose files of `utils`. */
const mayImport: Record<string, readonly string[]> = {
  entrypoints: ['components', 'content', 'public', ...pure, ...shell],
  components: ['public', ...pure, ...shell],
  content: pure,
  ...Object.fromEntries(pure.map((room) => [room, ['public', ...pure]])),
  ...Object.fromEntries(shell.map((room) => [room, [...pure, ...shell]])),
};

/** What has a single home, so that a swap or an audit has one place to look. */
const homes: ReadonlyArray<readonly [imported: RegExp, home: RegExp]> = [
  [/^idb$/, /^utils\/storage\//],
  [/^wxt\//, /^(entrypoints|utils\/(page|settings))\//],
  [/^(preact|@preact)/, /^(components|entrypoints)\//],
  [/^webextension-polyfill$/, /^$/],
  [/^@mozilla\/readability$/, /^content\/posting\//],
];

/** Globals that only some rooms may touch. */
const globals: ReadonlyArray<readonly [used: RegExp, home: RegExp]> = [
  [
    /\b(document|window|navigator)\.\w/,
    /^(components|content|entrypoints|utils\/(page|settings|storage))\//,
  ],
  [/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/, /^$/],
  [/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/, /^$/],
  [/\b(eval|new Function)\s*\(/, /^$/],
  // A form answers these with a control of that name: `content/dom/node.ts` asks the prototypes.
  [
    /\.(checkVisibility|getAttribute|hasAttribute|matches|closest|querySelector|querySelectorAll|contains|getRootNode|parentElement|parentNode|previousElementSibling|nextElementSibling|ownerDocument|localName|tagName|nodeType|shadowRoot|assignedSlot|isConnected|getBoundingClientRect)\b/,
    /^(?!content\/(dom|form)\/)|^content\/dom\/node\.ts$/,
  ],
  [/\b(chrome|browser)\.(?!i18n\b)\w+\./, /^(entrypoints|utils\/(page|settings))\//],
];

/** Tables grow with what they know; code does not. */
const tables =
  /^(utils\/form\/(rules|values\/tables)|utils\/ranking\/concepts|utils\/ranking\/knowledge|utils\/(posting|summary)\/(rules|words))\//;
const mostLines = 250;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file));

const sources = ['entrypoints', 'components', 'content', 'utils'].flatMap(filesIn);
const textOf = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
const codeOf = (file: string) =>
  textOf.get(file)!.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const importsOf = (from: string): Import[] =>
  [
    ...textOf
      .get(from)!
      .matchAll(/^(?:import|export) (type )?(?:[^'";]*? from )?['"]([^'"]+)['"]/gm),
  ].map(([, type, to]) => ({
    from,
    to: (to!.startsWith('.') ? path.posix.join(path.posix.dirname(from), to!) : to!).replace(
      /^@\//,
      '',
    ),
    typeOnly: type !== undefined,
  }));

const imports = sources.flatMap(importsOf);
const roomOf = (file: string) =>
  file.startsWith('utils/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]!;
const rooms = new Set([...Object.keys(mayImport), 'public']);

describe('the house', () => {
  test('imports follow the arrows', () => {
    const strays = imports.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a !== b && rooms.has(a) && rooms.has(b) && !mayImport[a]!.includes(b);
    });
    expect(strays).toEqual([]);
  });

  test('every guarded package stays in its home', () => {
    expect(
      imports.filter(({ from, to }) =>
        homes.some(([what, home]) => what.test(to) && !home.test(from)),
      ),
    ).toEqual([]);
  });

  test('page scripts carry no zod: they take types alone from files that hold schemas', () => {
    const schemas = new Set(
      imports.filter(({ to }) => to === 'zod' || to.endsWith('zod-setup')).map(({ from }) => from),
    );
    const reached = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('content/') && !typeOnly && schemas.has(`${to}.ts`),
    );
    expect(reached).toEqual([]);
  });

  test('globals are touched only where they may be', () => {
    const strays = sources.flatMap((file) =>
      globals
        .filter(([used, home]) => used.test(codeOf(file)) && !home.test(file))
        .map(([used]) => `${file}: ${used.source}`),
    );
    expect(strays).toEqual([]);
  });

  test('no source file outgrows one sitting', () => {
    const long = sources.filter(
      (file) => !tables.test(file) && textOf.get(file)!.split('\n').length > mostLines,
    );
    expect(long).toEqual([]);
  });
});

describe('interface text', () => {
  const keys = new Set(Object.keys(messages));
  const whole = [...sources, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');

  test('no attribute that a person reads or hears is a literal', () => {
    const literal =
      /\b(title|label|placeholder|alt|help|aria-label|aria-description)="[^"]*\p{L}{2}/u;
    const strays = sources.filter((file) => file.endsWith('.tsx') && literal.test(codeOf(file)));
    expect(strays).toEqual([]);
  });

  test('every text has a use', () => {
    const mentioned = (key: string) =>
      whole.includes(`'${key}'`) || whole.includes(`__MSG_${key}__`);
    const families = [...whole.matchAll(/`([a-z_]+_)\$\{/g)].map(([, family]) => family!);
    const unused = [...keys].filter(
      (key) => !mentioned(key) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });
});

test('the lock file names no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
});
