import type { Page } from 'puppeteer-core';
import type { FillStep, Step } from '@/utils/form/plan';
import { type FillSource, planFill, rowsToAdd } from '@/utils/form/plan-fill';
import type { Write } from '@/utils/form/report';
import type { FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import { fillForm } from '@/utils/page/fill-form';
import { formPage } from '@/utils/page/form-page';
import type { PageFailure } from '@/utils/page/page-failure';
import { ok, type Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import { enterWorlds, type FrameWorld } from '../lab/page-worlds';
import { all, frameOf, heldByTraps, one, openReplica, press, seenIn } from '../replicas/person';
import type { Replica, ReplicaField } from '../replicas/replica';
import { type Verdict, verdictOn } from '../replicas/right';
import { standardAnswers, standardFiles } from '../replicas/standard-resume';
import { joinMatches, type Matches, matchFields } from './match-fields';
import { undoScreen } from './undo-screen';

/** What became of one expected field of a living page. */
export interface FieldOutcome {
  field: ReplicaField;
  /** Something should be there with the standard resume and answers. */
  fillable: boolean;
  /** The scan found it, and it was taken for what it is. */
  understood: boolean;
  kind: string;
  verdict: Verdict;
  seen: string[];
}

export interface ReplicaOutcome {
  replica: Replica;
  fields: FieldOutcome[];
  /** Traps whose value changed, or that anything was done to. */
  traps: number;
  submits: number;
  /** Fields that did not show again what they showed before, although the undo said nothing of it. */
  notUndone: string[];
  /** Fields, and rows, that the undo said it could not put back. */
  kept: string[];
  /** Why the page could not be filled to its end. */
  failed: string | undefined;
}

const files = [
  { id: 'resume', use: 'resume' as const, ...standardFiles.resume },
  { id: 'cover-letter', use: 'cover-letter' as const, ...standardFiles.coverLetter },
].map(({ text, ...file }) => ({
  ...file,
  size: text.length,
  addedAt: '',
  base64: Buffer.from(text).toString('base64'),
}));

/** Fills a living page as an owner would who agrees to everything, screen by screen, then undoes the last screen. */
export async function fillReplica(
  page: Page,
  {
    replica,
    address,
    code,
    resume,
  }: { replica: Replica; address: string; code: string; resume: Resume },
): Promise<ReplicaOutcome> {
  await openReplica(page, address);
  const trapsBefore = await heldByTraps(page, replica);
  await page.evaluate(
    (selectors) => {
      (window as unknown as { replica: { watched: string[] } }).replica.watched.push(...selectors);
    },
    replica.traps.map(({ selector }) => selector),
  );
  const fields: FieldOutcome[] = [];
  const notUndone: string[] = [];
  const kept: string[] = [];
  let failed: string | undefined;
  for (let step = 0; step <= replica.next.length && !failed; step += 1) {
    const expected = replica.fields.filter((field) => field.step === step);
    try {
      const form = pageOf(await enterWorlds(page, code));
      const matches = await readAndFill(page, form, { expected, resume });
      for (const field of expected) fields.push(await outcomeOf(page, field, matches));
      const undone = await undoScreen(page, form, { replica, step, expected, matches });
      notUndone.push(...undone.notUndone);
      kept.push(...undone.kept);
      const next = replica.next[step];
      if (next) {
        // The screen is judged before the undo, and left as an owner leaves it: filled.
        await readAndFill(page, form, { expected, resume });
        await leave(page, { replica, next, step });
      }
    } catch (error) {
      failed = String(error);
    }
  }
  const met = new Set(fields.map(({ field }) => field));
  fields.push(...replica.fields.filter((field) => !met.has(field)).map(unseen));
  const trapsAfter = await heldByTraps(page, replica);
  const { touched, submits } = await page.evaluate(() => {
    const { replica: living } = window as unknown as {
      replica: { touched: string[]; submits: number };
    };
    return { touched: living.touched, submits: living.submits };
  });
  const changed = trapsAfter.filter((value, i) => value !== trapsBefore[i]).length;
  return {
    replica,
    fields,
    traps: Math.max(changed, touched.length),
    submits,
    notUndone,
    kept,
    failed,
  };
}

/** The form over the worlds that our code stands in, called as the extension calls it. */
const pageOf = (worlds: readonly FrameWorld[]) =>
  formPage({
    frameIds: worlds.map(({ frameId }) => frameId),
    call: async (frameId, verb, ...args) =>
      ok(await worlds[frameId]!.call(`formTools.${verb}`, ...args)),
  });

export type Living = ReturnType<typeof pageOf>;

/** Fills the screen, and gives which of its fields is which of the expected ones, before the fill and after it. */
async function readAndFill(
  page: Page,
  form: Living,
  { expected, resume }: { expected: readonly ReplicaField[]; resume: Resume },
): Promise<Matches> {
  const scan = answerOf(await form.scan());
  const source = sourceFor(resume);
  const steps = planFill(source(scan));
  const fieldOf = new Map(scan.fields.map((field) => [field.ref, field]));
  const writes = steps.filter(isAgreed).map((step) => writeOf(step, fieldOf.get(step.ref)!));
  const before = await matchFields(page, expected, scan.fields);
  answerOf(
    await fillForm(form, writes, {
      reviewed: {
        fields: scan.fields,
        steps,
        agreed: new Set(writes.map(({ ref }) => ref)),
        rows: rowsToAdd(source(scan)),
      },
      plan: (now) => planFill(source(now)),
      agrees: isAgreed,
      isStopped: () => false,
      writesFor: async (lines) => lines.map(({ step, field }) => writeOf(step, field)),
    }),
  );
  // What a row or an answer brought is read once it is there, and what was drawn anew once more.
  const after = await matchFields(page, expected, answerOf(await form.scan()).fields);
  return joinMatches(before, after);
}

const sourceFor =
  (resume: Resume) =>
  ({ fields, adders }: FormScan): FillSource => ({
    fields,
    adders,
    resume,
    answers: standardAnswers,
    picked: resume.entries.map(({ id }) => id),
    summaryFor: ({ max }) => {
      const text = resume.basics.summary.map((statement) => statement.text).join(' ');
      return text.length <= max ? text : undefined;
    },
    files,
    posting: undefined,
  });

export function answerOf<Value>(result: Result<Value, PageFailure>): Value {
  if (!result.ok) throw new Error(`The page is ${result.failure}`);
  return result.value;
}

/** All that an owner who trusts us would tick: not what asks to be read first, and not what stands there already. */
const isAgreed = (step: Step): step is FillStep =>
  step.do === 'fill' &&
  step.overwrites === undefined &&
  !(step.suggested && step.kind === 'question');

function writeOf({ ref, value }: FillStep, { label }: FieldSnapshot): Write {
  const file = value.as === 'file' ? files.find(({ id }) => id === value.file) : undefined;
  return { ref, value, label, ...(file && { file }) };
}

async function outcomeOf(page: Page, field: ReplicaField, matches: Matches): Promise<FieldOutcome> {
  const kind = matches.get(field)?.[0]?.kind ?? 'none';
  const seen = await seenIn(page, field).catch(() => []);
  return {
    field,
    fillable: !('leave' in field.right),
    understood: kind.split('/')[0] === field.kind,
    kind,
    verdict: verdictOn(field, seen),
    seen,
  };
}

/** A field that the fill did not come to. */
const unseen = (field: ReplicaField): FieldOutcome => ({
  field,
  fillable: !('leave' in field.right),
  understood: false,
  kind: 'none',
  verdict: 'empty',
  seen: [],
});

/** Goes on to the next screen as a person does, and waits until it is there, in this document or in another. */
async function leave(
  page: Page,
  { replica, next, step }: { replica: Replica; next: string; step: number },
) {
  const deadline = Date.now() + 10_000;
  await pressInTime(page, next, deadline);
  const ahead = replica.fields.filter((field) => field.step === step + 1);
  while (Date.now() < deadline) {
    for (const field of ahead) if (await isThere(page, field)) return;
  }
  throw new Error(`Screen ${step + 1} does not come`);
}

/** A page that paints itself anew may take the button away between the finding and the click. */
async function pressInTime(page: Page, selector: string, deadline: number) {
  for (;;) {
    try {
      return await press(await one(page.mainFrame(), selector));
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

const isThere = async (page: Page, field: ReplicaField): Promise<boolean> => {
  try {
    const frame = await frameOf(page, field);
    return (await all(frame, field.also ?? field.selector)).length > 0;
  } catch {
    // The document is on its way out.
    return false;
  }
};
