import type { Report, ReportLine, Write } from '@/utils/form/report';
import { enter } from '../../dom/events';
import { nextTask, settled } from '../../dom/settle';
import type { FoundField } from '../read/found-field';
import { isRequired } from '../read/read-field';
import { readValue } from '../read/read-value';
import { fieldNamed, lookAround, refOf, type Scene } from '../read/scene';
import { whyNot } from './check-write';
import { complaintsAbout } from './complaints';
import { behindCode, isCodeBefore } from './dial-code-before';
import { fill, keepReport } from './fill-record';
import { holdsPart, holdsValue } from './holds-value';
import { keepPlace } from './keep-place';
import { takeSuggestion } from './list/write-list';
import { pageSays, type Verdict } from './page-says';
import { rememberField } from './remember-field';
import { inTurn } from './turn';
import { uploadInto } from './uploads';
import { writeField } from './write-field';
import { writtenField } from './written-field';

export { lastReport } from './fill-record';
export { undoFill } from './undo-fill';

/** What an attempt of our own came to; where others refused us, nothing of ours stands there. */
const ours = new Set<ReportLine['outcome']>(['reverted', 'no-choice', 'not-opened']);

/** How long a page may go on changing after the last field, in milliseconds. */
const settleBudget = 1_500;

/** Whether the owner wants the fill that is under way to go no further. */
let isStopped = false;

/** Ends the fill that is under way before its next field; what is written by then stays, and is read back. */
export function stopFill(): void {
  isStopped = true;
}

/**
 * Writes what the owner agreed to, one field after the other, and reports what each came to. It never clicks
 * anything but the fields themselves.
 */
export const applyWrites = (writes: Write[]): Promise<Report> => inTurn(() => apply(writes));

async function apply(writes: readonly Write[]): Promise<Report> {
  isStopped = false;
  const comeBack = keepPlace(fieldsOf(writes));
  const refused = new Map<string, ReportLine['outcome']>();
  for (const write of writes) {
    const why = isStopped ? 'stopped' : await tryWrite(write);
    if (why) refused.set(write.ref, why);
    await nextTask();
  }
  await settled(settleBudget);
  if (!isStopped) await writeAgain(writes.filter(({ ref }) => !refused.has(ref)));
  comeBack();

  const scene = lookAround();
  const lines = writes.map((write) => readBack(write, refused.get(write.ref), scene));
  return keepReport(
    {
      lines,
      stillEmpty: stillEmpty(scene),
      application: writes[0]?.application,
    },
    scene,
  );
}

function fieldsOf(writes: readonly Write[]): FoundField[] {
  const scene = lookAround();
  return writes.flatMap(({ ref }) => fieldNamed(ref, scene) ?? []);
}

async function tryWrite(write: Write): Promise<ReportLine['outcome'] | undefined> {
  try {
    const scene = lookAround();
    const field = approach(write, scene);
    if (typeof field === 'string') return field;
    const found = readValue(field);
    const before = isCodeBefore(found, write.value) ? (write.overwrites ?? '') : found;
    const upload = uploadInto(field, write.value, scene);
    fill.touch(write, { before, restore: rememberField(field, before), upload });
    const said = complaintsAbout(field, scene);
    const came = await writeField(field, { ...write, value: behindCode(found, write.value) });
    await nextTask();
    fill.tried(write.ref, { came: readValue(field), said });
    return came === 'tried' ? undefined : came;
  } catch {
    return 'reverted';
  }
}

/**
 * The field that a write is for, under the focus, or why it is not to be written to. It is checked right before the
 * focus, and again once the page has answered that: both may have moved it.
 */
function approach(write: Write, scene: Scene): FoundField | ReportLine['outcome'] {
  const field = fieldNamed(write.ref, scene);
  const why = whyNot(field, write, scene);
  if (why || !field) return why ?? 'gone';
  if (field.control !== 'file') enter(field.control === 'date' ? field.members[0]! : field.element);
  return whyNot(field, write, scene) ?? field;
}

/** Once more for what the page has taken back while it settled: it may have been drawing itself anew. */
async function writeAgain(writes: readonly Write[]): Promise<void> {
  const scene = lookAround();
  const lost = writes.filter((write) => {
    const field = fieldNamed(write.ref, scene);
    const isLost = field && !holdsValue(field, write.value);
    return isLost && !whyNot(field, overOurs(field, write), scene);
  });
  if (lost.length === 0) return;
  for (const write of lost) {
    await writeAnew(write).catch(() => {});
    await nextTask();
  }
  await settled(settleBudget);
  for (const write of lost) await takeOutMangled(write).catch(() => {});
}

/** A page may have made something else of our text: that is ours to write over, as long as nobody has typed since. */
function overOurs(field: FoundField, write: Write): Write {
  const { came } = fill.touched.get(write.ref) ?? {};
  const isOurs = write.value.as === 'text' && came !== undefined && readValue(field) === came;
  return isOurs && field.control !== 'combobox' ? { ...write, overwrites: came } : write;
}

/** Of a number or a date that a page's own mask has cut or mixed up nothing stays: it would be another one. */
async function takeOutMangled({ ref, label, value }: Write): Promise<void> {
  const field = writtenField(ref, label, lookAround());
  const { restore, before } = fill.touched.get(ref) ?? {};
  if (!field || value.as !== 'text' || /\p{L}/u.test(value.text) || holdsValue(field, value))
    return;
  const found = readValue(field);
  if (found !== '' && found !== before) await restore?.(field);
}

/** A box that empties itself again may keep only what is chosen from the list that comes up on typing. */
async function writeAnew(write: Write): Promise<void> {
  const field = approachAnew(write);
  if (!field) return;
  await writeField(field, write);
  await nextTask();
  const { value } = write;
  if (value.as !== 'text' || field.control !== 'text' || readValue(field) !== '') return;
  const empty = approachAnew(write);
  if (empty) await takeSuggestion(empty, value.text);
}

function approachAnew(write: Write): FoundField | undefined {
  const scene = lookAround();
  const there = fieldNamed(write.ref, scene);
  const field = there && approach(overOurs(there, write), scene);
  return typeof field === 'string' ? undefined : field;
}

function readBack(
  { ref, value }: Write,
  refused: ReportLine['outcome'] | undefined,
  scene: Scene,
): ReportLine {
  const field = fieldNamed(ref, scene);
  if (!field) return { ref, outcome: refused ?? 'gone', found: '', message: '' };
  const found = readValue(field);
  if (!refused || ours.has(refused)) fill.left(ref, found);
  if (refused) return { ref, outcome: refused, found, message: '' };
  const { isRefused, message } = verdictOn(field, ref, scene);
  return { ref, outcome: isRefused ? 'refused' : outcomeOf(field, value), found, message };
}

/** What the page says of a field for good, or has said beside it since it was written to. */
function verdictOn(field: FoundField, ref: string, scene: Scene): Verdict {
  const verdict = pageSays(field);
  if (verdict.message) return verdict;
  const { said } = fill.touched.get(ref) ?? {};
  const added = said && [...complaintsAbout(field, scene)].find((words) => !said.has(words));
  return added ? { isRefused: true, message: added } : verdict;
}

function outcomeOf(field: FoundField, value: Write['value']): ReportLine['outcome'] {
  if (holdsValue(field, value)) return 'stuck';
  return holdsPart(field, value) ? 'partly' : 'reverted';
}

const stillEmpty = (scene: Scene): string[] =>
  scene.fields
    .filter((field) => isMissing(field, scene))
    .map((field) => refOf(field, scene.selectorOf(field)));

const isMissing = (field: FoundField, { visible, neighbours }: Scene) =>
  visible.has(field) && isRequired(field, neighbours) && readValue(field) === '';
