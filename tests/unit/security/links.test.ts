import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { linkOf } from '@/components/ledger/ledger-names';
import fc from '@/tests/fixtures/counted';
import { bytesOf } from '@/tests/fixtures/read-back';
import { resumeWith, role } from '@/tests/fixtures/resumes';
import { safeLink } from '@/utils/formats/write/safe-link';
import { sourceFiles, visit } from './written-regexes';

/** Attributes and properties that a browser loads or goes to. */
const leading = new Set(
  'href src srcset srcDoc srcdoc action formAction data poster xlinkHref ping'.split(' '),
);
/** Calls that open an address. */
const opening =
  /(?:^|\.)(?:tabs\.(?:create|update)|windows\.create|downloads\.download|window\.open|location\.(?:assign|replace)|navigation\.navigate|setAttribute)$/;

/** Written out, a place within our own page, or a word on a button of ours that is called an action. */
const isOurs = (value: string) =>
  /^['"`](?:#|\/|chrome:\/\/)/.test(value) || /^(?:browser\.runtime\.getURL|t)\(/.test(value);

/** Where an address comes out of data, and why nothing else than a page or a letter can be behind it. */
const fromData = [
  // By `linkOf`, which is tested below.
  'components/ledger/ledger-detail.tsx: link',
  'components/ledger/shared.tsx: link',
  // A name out of a closed list, behind a `#`.
  "components/options/options-nav.tsx: writeRoute({ page: name, resume: '' })",
  // A page of ours, written out in `practice-page.ts`.
  'components/practice/practice-link.tsx: practicePage',
  // A file that was just made.
  'entrypoints/options/save-file.ts: address',
];

interface Node {
  type: string;
  start: number;
  end: number;
  name?: { name?: string } | string;
  value?: Node;
  expression?: Node;
  callee?: Node;
  arguments?: Node[];
  properties?: { key?: { name?: string }; value?: Node }[];
  operator?: string;
  left?: Node & { property?: { name?: string } };
  right?: Node;
}

/** Every address that our code gives to the browser, as it is written there. */
function addressesIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const written = (node: Node) => source.slice(node.start, node.end);
  const found: string[] = [];
  visit(parseSync(file, source).program, (seen) => {
    const node = seen as unknown as Node;
    if (node.type === 'JSXAttribute' && typeof node.name === 'object' && node.value) {
      if (leading.has(node.name.name ?? ''))
        found.push(written(node.value.expression ?? node.value));
    }
    if (node.type === 'CallExpression' && opening.test(written(node.callee!))) {
      const [first] = node.arguments ?? [];
      const url = first?.properties?.find(({ key }) => key?.name === 'url')?.value ?? first;
      if (url) found.push(written(url));
    }
    if (node.type === 'AssignmentExpression' && leading.has(node.left?.property?.name ?? ''))
      found.push(written(node.right!));
  });
  return found;
}

test('every address that we hand to the browser is our own, or is known to lead nowhere else', () => {
  const found = sourceFiles.flatMap((file) =>
    addressesIn(file).map((address) => ({ file, address })),
  );
  expect(found.length).toBeGreaterThan(10);
  const others = found.filter(({ address }) => !isOurs(address));
  expect(others.map(({ file, address }) => `${file}: ${address}`).sort()).toEqual(fromData);
});

const running = [
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://https://x.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://x.example/1',
  'filesystem:https://x.example/1',
  'file:///etc/passwd',
  'chrome://settings',
  'chrome-extension://x/options.html',
  'view-source:https://x.example',
  'ms-word:ofe|u|https://x.example/1.docx',
  '//x.example',
  'x.example"onmouseover="alert(1)',
];
const begins = fc.constantFrom('', 'https://', 'HTTP:', 'mailto:', ...running);
const address = fc.tuple(begins, fc.string({ unit: 'binary' })).map((parts) => parts.join(''));

test('an address out of data leads to the web or to a letter, or is no link', () => {
  const isSafe = (link: string | undefined) =>
    link === undefined ||
    (URL.canParse(link)
      ? /^(https?|mailto):$/.test(new URL(link, 'chrome-extension://x/').protocol)
      : /^https?:\/\//i.test(link));
  for (const one of running) expect([safeLink(one), linkOf(one)]).toEqual([undefined, undefined]);
  fc.assert(
    fc.property(address, (one) => isSafe(safeLink(one)) && isSafe(linkOf(one))),
    { numRuns: 5_000 },
  );
});

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const linksIn = {
  html: (bytes: Uint8Array) => [...text(bytes).matchAll(/(?:href|src)="([^"]*)"/g)],
  md: (bytes: Uint8Array) => [...text(bytes).matchAll(/(?<!\\)\]\(<?([^)>]*)/g)],
  pdf: (bytes: Uint8Array) => [...text(bytes).matchAll(/\/URI\s*\(([^)]*)/g)],
  docx: (bytes: Uint8Array) => [
    ...strFromU8(unzipSync(bytes)['word/_rels/document.xml.rels']!).matchAll(
      /Target="([^"]*)" TargetMode="External"/g,
    ),
  ],
};

test.each(Object.keys(linksIn) as (keyof typeof linksIn)[])(
  '%s: a resume that is handed out links to the web and to letters alone',
  async (format) => {
    const resume = resumeWith(
      running.map((url, at) =>
        role(`Keeper ${at}`, [`[look](${url}) <${url}> ${url}`], { url, organization: url }),
      ),
    );
    resume.basics = {
      ...resume.basics,
      name: 'Ottoline Beacon',
      url: 'https://beacon.example/',
      email: 'ottoline@beacon.example',
      profiles: running.map((url) => ({ network: 'x', username: 'y', url, extra: {} })),
    };
    const links = linksIn[format](await bytesOf(resume, format)).map(([, link]) => link!);
    expect(links).toContain('https://beacon.example/');
    expect(links.filter((link) => !/^(https:\/\/|mailto:)/.test(link))).toEqual([]);
  },
);
