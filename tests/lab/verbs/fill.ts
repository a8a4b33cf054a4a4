import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { Answer } from '@/utils/form/answers';
import { classifyFields } from '@/utils/form/classify-fields';
import type { FillStep, Step } from '@/utils/form/plan';
import { planFill } from '@/utils/form/plan-fill';
import { Report } from '@/utils/form/report';
import { type FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import { entryNames } from '@/utils/ranking/entry-names';
import { pickedEntries } from '@/utils/ranking/picked-entries';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
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
  const plan = await planWith(flags);
  await withPages(
    files,
    { entry: 'content/form/form-tools.ts', scripts: flags.scripts },
    async ({ call, page }, file) => {
      const { fields } = FormScan.parse(await call('formTools.scan'));
      const steps = plan(fields);
      const writes = steps.filter(isTicked).map(({ ref, value }) => ({
        ref,
        value,
        label: fields.find((field) => field.ref === ref)!.label,
      }));
      const report = Report.parse(await call('formTools.apply', writes));
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

async function planWith(flags: Record<string, string>) {
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
  return (fields: FieldSnapshot[]) =>
    planFill({
      fields,
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
