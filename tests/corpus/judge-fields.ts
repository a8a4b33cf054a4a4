import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Classified, classifyFields } from '@/utils/form/classify-fields';
import { FormScan } from '@/utils/form/snapshot';
import { withPages } from '../lab/with-pages';

/** Kinds that nothing is ever filled into: taking one of them for another harms nobody. */
export const harmless = new Set(
  'question none trap search captcha username password otp card national-id signature consent other-file photo'.split(
    ' ',
  ),
);

/** What a field of a page truly asks for; `also` would be right as well. */
export interface Truth {
  selector: string;
  kind: string;
  also?: string[];
  hidden?: boolean;
}

export interface Judged {
  page: string;
  row: Truth;
  said: string;
  isRight: boolean;
}

export const base = (kind: string) => kind.split('/')[0]!;
const accepts = ({ kind, also = [] }: Truth) => [kind, ...also].map(base);

/** For each selector of the truth, which of our fields names the same control; -2 when the page has none. */
function matchFields(truths: string[], ours: string[]): number[] {
  const find = (selector: string) => {
    let root: ParentNode = document;
    let found: Element | null = null;
    for (const part of selector.split(' >>> ')) {
      found = root.querySelector(part);
      if (!found) return null;
      root = found.shadowRoot ?? found;
    }
    return found;
  };
  const groupOf = (element: Element | null) =>
    element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) && element.name
      ? `${element.type} ${element.name}`
      : null;
  const found = ours.map(find);
  return truths.map((selector) => {
    const element = find(selector);
    if (!element) return -2;
    const same = found.indexOf(element);
    if (same >= 0) return same;
    const group = groupOf(element);
    const member = group === null ? -1 : found.findIndex((one) => groupOf(one) === group);
    if (member >= 0) return member;
    return found.findIndex(
      (one) =>
        one !== null &&
        (one.contains(element) || element.contains(one)) &&
        one.querySelectorAll('input, select, textarea').length <= 1,
    );
  });
}

async function answersOn(page: Page, truth: Truth[], scan: FormScan, classified: Classified[]) {
  const ours = scan.fields.map(({ selector }) => selector);
  const found = await page.evaluate(
    matchFields,
    truth.map(({ selector }) => selector),
    ours,
  );
  return truth.flatMap((row, i) =>
    found[i] === -2 ? [] : [{ row, said: classified[found[i]!]?.kind ?? 'none' }],
  );
}

/** Scans and classifies saved pages, and holds each of their fields against the truth of that name. */
export async function judgeFields(pages: string[], truths: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  await withPages(
    pages,
    { entry: 'content/form/form-tools.ts' },
    async ({ call, page }, file) => {
      const name = path.basename(file, '.html');
      const rows = JSON.parse(readFileSync(`${truths}/${name}.json`, 'utf8')) as Truth[];
      const scan = FormScan.parse(await call('formTools.scan'));
      const told = rows.filter(({ hidden }) => !hidden);
      const matched = await answersOn(page, told, scan, classifyFields(scan.fields));
      return matched.map((one) => ({
        page: name,
        ...one,
        isRight: accepts(one.row).includes(base(one.said)),
      }));
    },
    (answer) => judged.push(...answer),
  );
  return judged;
}

/** How often what is said is right, and what is there is said, over the kinds that count. */
export function scoreOf(judged: readonly Judged[], counts: (kind: string) => boolean) {
  const right = judged.filter(({ isRight, said }) => isRight && counts(base(said))).length;
  const wrong = judged.filter(({ isRight, said }) => !isRight && counts(base(said))).length;
  const missed = judged.filter(
    ({ isRight, row }) =>
      !isRight && counts(base(row.kind)) && !accepts(row).some((kind) => harmless.has(kind)),
  ).length;
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
