import type { Page } from 'puppeteer-core';
import { classifyFields } from '@/utils/form/classify-fields';
import type { FillStep, Step } from '@/utils/form/plan';
import { planFill } from '@/utils/form/plan-fill';
import { Report, UndoReport, type Write } from '@/utils/form/report';
import { type FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import { mergeScans, splitRef } from '@/utils/page/frames';
import type { Resume } from '@/utils/resume/schema';
import { enterWorlds, type FrameWorld } from '../lab/page-worlds';
import { heldByTraps, one, openReplica, seenIn } from '../replicas/person';
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
  let notUndone: string[] = [];
  for (let step = 0; step <= replica.next.length; step += 1) {
    const expected = replica.fields.filter((field) => field.step === step);
    const worlds = await enterWorlds(page, code);
    const read = await readAndFill(worlds, resume);
    for (const field of expected) fields.push(await outcomeOf(page, field, read));
    const next = replica.next[step];
    if (next) await (await one(page.mainFrame(), next)).click();
    else notUndone = await undo(page, worlds, expected);
  }
  const trapsAfter = await heldByTraps(page, replica);
  const { touched, submits } = await page.evaluate(() => {
    const { replica: living } = window as unknown as {
      replica: { touched: string[]; submits: number };
    };
    return { touched: living.touched, submits: living.submits };
  });
  const changed = trapsAfter.filter((value, i) => value !== trapsBefore[i]).length;
  return { replica, fields, traps: Math.max(changed, touched.length), submits, notUndone };
}

interface Reading {
  byElement: Map<string, { kind: string }>;
  fields: FieldSnapshot[];
}

async function readAndFill(worlds: readonly FrameWorld[], resume: Resume): Promise<Reading> {
  const scans = await Promise.all(
    worlds.map(async ({ frameId, call }) => ({
      frameId,
      scan: FormScan.parse(await call('formTools.scan')),
    })),
  );
  const { fields } = mergeScans(scans);
  const classified = classifyFields(fields);
  const steps = planFill({
    fields,
    classified,
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
  for (const { frameId, call } of worlds) {
    const writes = steps.filter(isFill).flatMap((step) => writeOf(step, frameId, fields));
    if (writes.length > 0) Report.parse(await call('formTools.apply', writes));
  }
  const byElement = new Map(
    fields.map(({ ref, selector }) => {
      const { kind, part } = classified.find((one) => one.ref === ref)!;
      return [`${splitRef(ref).frameId} ${selector}`, { kind: part ? `${kind}/${part}` : kind }];
    }),
  );
  return { byElement, fields };
}

/** All that an owner who trusts us would tick: not what asks to be read first, and not what stands there already. */
const isFill = (step: Step): step is FillStep =>
  step.do === 'fill' &&
  step.overwrites === undefined &&
  !(step.suggested && step.kind === 'question');

function writeOf(step: FillStep, frameId: number, fields: readonly FieldSnapshot[]): Write[] {
  const at = splitRef(step.ref);
  if (at.frameId !== frameId) return [];
  const { label } = fields.find(({ ref }) => ref === step.ref)!;
  const { value } = step;
  const file = value.as === 'file' ? files.find(({ id }) => id === value.file) : undefined;
  return [{ ref: at.local, value, label, ...(file && { file }) }];
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

async function undo(page: Page, worlds: readonly FrameWorld[], expected: readonly ReplicaField[]) {
  for (const { call } of worlds) UndoReport.parse(await call('formTools.undo'));
  const left: string[] = [];
  for (const field of expected) {
    if (field.later) continue;
    const seen = await seenIn(page, field).catch(() => []);
    if (seen.join(', ') !== field.holds) left.push(field.label);
  }
  return left;
}
