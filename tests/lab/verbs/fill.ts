import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { Answer } from '@/utils/form/answers';
import { classifyFields } from '@/utils/form/classify-fields';
import type { FillStep, Step } from '@/utils/form/plan';
import { type FillSource, planFill, rowsToAdd } from '@/utils/form/plan-fill';
import type { Report, Write } from '@/utils/form/report';
import type { FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import { fillForm } from '@/utils/page/fill-form';
import { formPage } from '@/utils/page/form-page';
import { entryNames } from '@/utils/ranking/entry-names';
import { pickedEntries } from '@/utils/ranking/picked-entries';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import { ok, type Result } from '@/utils/result';
import { composeSummary } from '@/utils/summary/compose-summary';
import type { Limit } from '@/utils/summary/summary';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';
import { readPostings, readResume } from '../read-inputs';
import { valueSeen } from '../value-seen';
import { withPages } from '../with-pages';

/** `fill PAGE.html… --resume R.json [--answers A.json] [--posting P]`: fills what is ticked, and reads it back. */
export default async function fillPages(args: string[], print: (line: object) => void) {
  const { files, flags } = readArgs(args, {
    resume: 'string',
    answers: 'string',
    posting: 'string',
    scripts: 'boolean',
  });
  if (files.length === 0 || !flags.resume)
    throw new LabError('Name the saved pages and say --resume.');
  const sourceOf = await sourceWith(flags);
  await withPages(
    files,
    { entry: 'content/form/form-tools.ts', scripts: flags.scripts, ownTabs: true },
    async ({ call, page }, file) => {
      const form = formPage({
        frameIds: [0],
        call: async (_frame, verb, ...args) => ok(await call(`formTools.${verb}`, ...args)),
      });
      const scan = answerOf(await form.scan(), file);
      const source = sourceOf(scan);
      const steps = planFill(source);
      const fields = [...scan.fields];
      const writes = steps.filter(isTicked).map((step) => writeOf(step, fields));
      const filled = await fillForm(form, writes, {
        reviewed: {
          fields: scan.fields,
          steps: [...steps],
          agreed: new Set(writes.map(({ ref }) => ref)),
          rows: rowsToAdd(source),
        },
        plan: (now) => planFill(sourceOf(now)),
        agrees: isTicked,
        isStopped: () => false,
        async writesFor(lines) {
          fields.push(...lines.map(({ field }) => field));
          steps.push(...lines.map(({ step }) => step));
          return lines.map(({ step }) => writeOf(step, fields));
        },
      });
      const report = answerOf(filled, file);
      return {
        page: file,
        report: steps.map((step) => describe(step, fields, report)),
        after: await readBack(page, fields),
      };
    },
    print,
  );
}

const isTicked = (step: Step): step is FillStep => step.do === 'fill' && step.ticked;

function answerOf<Value>(result: Result<Value, string>, file: string): Value {
  if (!result.ok) throw new LabError(`${file} cannot be filled: it is ${result.failure}.`);
  return result.value;
}

const writeOf = ({ ref, value }: FillStep, fields: readonly FieldSnapshot[]): Write => ({
  ref,
  value,
  label: fields.find((field) => field.ref === ref)!.label,
});

async function sourceWith(flags: Record<string, string>) {
  const resume = await readResume(flags.resume);
  const answers = flags.answers ? await readAnswers(flags.answers) : [];
  const posting = flags.posting ? (await readPostings([flags.posting]))[0] : undefined;
  const ranking = posting && rankEntries(posting, resume);
  const suggested = ranking ? suggestPicks(ranking, resume) : resume.entries.map(({ id }) => id);
  const picks = { posting: posting?.id ?? '', resume: resume.id, pinned: [], excluded: [] };
  const picked = pickedEntries(suggested, picks);
  const summaryFor = (limit: Limit) =>
    posting && ranking
      ? composeSummary({ resume, ranking, posting, picked, limit }).text
      : undefined;
  return ({ fields, adders }: FormScan): FillSource => ({
    fields,
    adders,
    classified: classifyFields(fields),
    resume,
    answers,
    picked,
    summaryFor,
    files: [],
    posting,
    mentions: (entry, subject) => entryNames(entry, subject, resume.language),
  });
}

/** Answers as the extension keeps them, or short: an object of answers by kind. */
async function readAnswers(file: string): Promise<Answer[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new LabError(`There is no file ${file}.`);
  });
  const json: unknown = JSON.parse(text);
  if (Array.isArray(json)) return z.array(Answer).parse(json);
  return Object.entries(json as Record<string, unknown>).map(([kind, answer]) =>
    Answer.parse({ id: kind, kind, answer: String(answer) }),
  );
}

function describe(step: Step, fields: FieldSnapshot[], report: Report) {
  const { selector } = fields.find((field) => field.ref === step.ref)!;
  const kind = step.part ? `${step.kind}/${step.part}` : step.kind;
  if (step.do === 'skip') return { selector, kind, do: 'skip', why: step.why };
  const value = step.value.as === 'checked' ? step.value.checked : step.value.text;
  if (!step.ticked) {
    const why = step.overwrites === undefined ? 'unticked' : 'already-filled';
    return { selector, kind, do: 'skip', why, value };
  }
  const line = report.lines.find(({ ref }) => ref === step.ref);
  return {
    selector,
    kind,
    do: 'fill',
    value,
    stuck: line?.outcome === 'stuck',
    outcome: line?.outcome,
  };
}

async function readBack(page: Page, fields: FieldSnapshot[]): Promise<Record<string, string>> {
  const selectors = fields.map(({ selector }) => selector);
  const values = await page.evaluate(valueSeen, selectors);
  return Object.fromEntries(selectors.map((selector, i) => [selector, values[i] ?? '']));
}
