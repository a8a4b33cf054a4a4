import type { Page } from 'puppeteer-core';
import { classifyFields } from '@/utils/form/classify-fields';
import type { FillStep, Step } from '@/utils/form/plan';
import { type FillSource, planFill, rowsToAdd } from '@/utils/form/plan-fill';
import { sectionOfKind } from '@/utils/form/read-adder';
import type { Report, Write } from '@/utils/form/report';
import type { FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import { fillForm } from '@/utils/page/fill-form';
import { formPage } from '@/utils/page/form-page';
import { splitRef } from '@/utils/page/frames';
import type { PageFailure } from '@/utils/page/page-failure';
import { ok, type Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import { enterWorlds, type FrameWorld } from '../lab/page-worlds';
import { all, frameOf, heldByTraps, one, openReplica, press, seenIn } from '../replicas/person';
import type { Replica, ReplicaField } from '../replicas/replica';
import { type Verdict, verdictOn } from '../replicas/right';
import { standardAnswers, standardFiles } from '../replicas/standard-resume';

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
  /** Fields that did not show again what they showed before, after the undo. */
  notUndone: string[];
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
  let failed: string | undefined;
  for (let step = 0; step <= replica.next.length && !failed; step += 1) {
    const expected = replica.fields.filter((field) => field.step === step);
    try {
      const form = pageOf(await enterWorlds(page, code));
      const read = await readAndFill(form, resume);
      for (const field of expected) fields.push(await outcomeOf(page, field, read));
      notUndone.push(...(await undo(page, form, { replica, step, expected })));
      const next = replica.next[step];
      if (next) {
        // The screen is judged before the undo, and left as an owner leaves it: filled.
        await readAndFill(form, resume);
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
  return { replica, fields, traps: Math.max(changed, touched.length), submits, notUndone, failed };
}

interface Reading {
  byElement: Map<string, { kind: string }>;
  report: Report;
}

/** The form over the worlds that our code stands in, called as the extension calls it. */
const pageOf = (worlds: readonly FrameWorld[]) =>
  formPage({
    frameIds: worlds.map(({ frameId }) => frameId),
    call: async (frameId, verb, ...args) =>
      ok(await worlds[frameId]!.call(`formTools.${verb}`, ...args)),
  });

type Living = ReturnType<typeof pageOf>;

async function readAndFill(page: Living, resume: Resume): Promise<Reading> {
  const source = (scan: FormScan): FillSource => ({
    fields: scan.fields,
    adders: scan.adders,
    classified: classifyFields(scan.fields),
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
  const scan = answerOf(await page.scan());
  const steps = planFill(source(scan));
  const fieldOf = new Map(scan.fields.map((field) => [field.ref, field]));
  const writes = steps.filter(isAgreed).map((step) => writeOf(step, fieldOf.get(step.ref)!));
  const report = answerOf(
    await fillForm(page, writes, {
      reviewed: {
        fields: scan.fields,
        steps,
        agreed: new Set(writes.map(({ ref }) => ref)),
        rows: rowsToAdd(source(scan)),
      },
      plan: (now) => planFill(source(now)),
      agrees: isAgreed,
      writesFor: async (lines) => lines.map(({ step, field }) => writeOf(step, field)),
    }),
  );
  // What a row brought is read once it is there.
  const { fields } = answerOf(await page.scan());
  const all = [...scan.fields, ...fields.filter(({ ref }) => !fieldOf.has(ref))];
  const classified = [...classifyFields(scan.fields), ...classifyFields(fields)];
  return {
    report,
    byElement: new Map(
      all.map(({ ref, selector }) => {
        const { kind, part } = classified.find((one) => one.ref === ref)!;
        return [`${splitRef(ref).frameId} ${selector}`, { kind: part ? `${kind}/${part}` : kind }];
      }),
    ),
  };
}

function answerOf<Value>(result: Result<Value, PageFailure>): Value {
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

/** Which of our fields an expected one is: the same element, or one of its group, or one inside the other. */
async function kindAt(page: Page, field: ReplicaField, { byElement }: Reading): Promise<string> {
  const frames = page.frames();
  for (const [key, { kind }] of byElement) {
    const cut = key.indexOf(' ');
    const frame = frames[Number(key.slice(0, cut))];
    const same = await frame
      ?.evaluate(
        (ours, theirs, tag) => {
          const find = (selector: string) => {
            let root: ParentNode | null = document;
            let found: Element | null = null;
            for (const part of selector.split(' >>> ')) {
              found = root?.querySelector(part) ?? null;
              root = found?.shadowRoot ?? found;
            }
            return found;
          };
          const [a, b] = [find(ours), theirs.map(find).find(Boolean)];
          if (!a || !b) return false;
          const named = (one: Element) =>
            /radio|checkbox/.test(tag) && (one as HTMLInputElement).name;
          return a === b || a.contains(b) || b.contains(a) || (named(a) && named(a) === named(b));
        },
        key.slice(cut + 1),
        [field.selector, ...(field.also ? [field.also] : [])],
        field.control,
      )
      .catch(() => false);
    if (same) return kind;
  }
  return 'none';
}

async function outcomeOf(page: Page, field: ReplicaField, read: Reading): Promise<FieldOutcome> {
  const kind = await kindAt(page, field, read);
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

interface Screen {
  replica: Replica;
  step: number;
  expected: readonly ReplicaField[];
}

/** Undoes, and names what does not show again what it showed before; a row that stays is to be said. */
async function undo(page: Page, form: Living, { replica, step, expected }: Screen) {
  const frames = page.frames().map((_, i) => i);
  const { rows } = answerOf(await form.undo(frames));
  const left: string[] = [];
  for (const field of expected) {
    if (field.later) continue;
    const seen = await seenIn(page, field).catch(() => []);
    if (seen.join(', ') !== field.holds) left.push(field.label);
  }
  const stay = rows?.kept ?? 0;
  const standing = await rowsBeyond(page, { replica, step, expected });
  return standing > stay ? [...left, `${standing} added rows, ${stay} said to be kept`] : left;
}

/** How many rows stand there that were not there at first. */
async function rowsBeyond(page: Page, { replica, step, expected }: Screen): Promise<number> {
  let beyond = 0;
  for (const { rows, section } of replica.repeats.filter((one) => one.step === step))
    for (let row = rows.atFirst; row < rows.wanted; row += 1) {
      const one = expected.find((field) => field.row === row && sectionOf(field.kind) === section);
      const found = one ? await all(await frameOf(page, one), one.selector) : [];
      if (found.length > 0) beyond += 1;
    }
  return beyond;
}

const sectionOf = (kind: ReplicaField['kind']) => sectionOfKind(kind) ?? '';

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
