import type { Report, ReportLine, Write } from '@/utils/form/report';
import { enter } from '../../dom/events';
import { isConnected } from '../../dom/node';
import { nextTask, settled } from '../../dom/settle';
import type { FoundField } from '../read/found-field';
import { pageSays } from '../read/page-says';
import { isRequired } from '../read/read-field';
import { readValue } from '../read/read-value';
import { fieldNamed, lookAround, refOf, type Scene } from '../read/scene';
import { whyNot } from './check-write';
import { behindCode, isCodeBefore } from './dial-code-before';
import { fill, keepReport } from './fill-record';
import { holdsPart, holdsValue } from './holds-value';
import { takeSuggestion } from './list/write-list';
import { rememberField } from './remember-field';
import { inTurn } from './turn';
import { uploadInto } from './uploads';
import { writeField } from './write-field';

export { lastReport } from './fill-record';
export { undoFill } from './undo-fill';

/** What an attempt of our own came to; where others refused us, nothing of ours stands there. */
const ours = new Set<ReportLine['outcome']>(['reverted', 'no-choice', 'not-opened']);

/** How long a page may go on changing after the last field, in milliseconds. */
const settleBudget = 1_500;

/**
 * Writes what the owner agreed to, one field after the other, and reports what each came to. It never clicks
 * anything but the fields themselves.
 */
export const applyWrites = (writes: Write[]): Promise<Report> => inTurn(() => apply(writes));

async function apply(writes: readonly Write[]): Promise<Report> {
  const focused = document.activeElement;
  const { scrollX: left, scrollY: top } = window;
  const refused = new Map<string, ReportLine['outcome']>();
  for (const write of writes) {
    const why = await tryWrite(write);
    if (why) refused.set(write.ref, why);
    await nextTask();
  }
  await settled(settleBudget);
  await writeAgain(writes.filter(({ ref }) => !refused.has(ref)));
  if (focused instanceof HTMLElement && isConnected(focused))
    focused.focus({ preventScroll: true });
  window.scrollTo({ left, top, behavior: 'instant' });

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

/** Checks right before writing, and again once the page has answered the focus: both may have moved the field. */
async function tryWrite(write: Write): Promise<ReportLine['outcome'] | undefined> {
  try {
    const scene = lookAround();
    const field = fieldNamed(write.ref, scene);
    const why = whyNot(field, write, scene);
    if (why || !field) return why ?? 'gone';
    if (field.control !== 'file')
      enter(field.control === 'date' ? field.members[0]! : field.element);
    const whyNow = whyNot(field, write, scene);
    if (whyNow) return whyNow;
    const found = readValue(field);
    const before = isCodeBefore(found, write.value) ? (write.overwrites ?? '') : found;
    const upload = uploadInto(field, write.value, scene);
    fill.touch(write, { before, restore: rememberField(field, before), upload });
    const came = await writeField(field, { ...write, value: behindCode(found, write.value) });
    return came === 'tried' ? undefined : came;
  } catch {
    return 'reverted';
  }
}

/** Once more for what the page has taken back while it settled: it may have been drawing itself anew. */
async function writeAgain(writes: readonly Write[]): Promise<void> {
  const scene = lookAround();
  const lost = writes.flatMap((write) => {
    const field = fieldNamed(write.ref, scene);
    const isLost = field && !holdsValue(field, write.value);
    return isLost && !whyNot(field, write, scene) ? [{ field, write }] : [];
  });
  for (const { field, write } of lost) {
    await writeAnew(field, write).catch(() => {});
    await nextTask();
  }
  if (lost.length > 0) await settled(settleBudget);
}

/** A box that empties itself again may keep only what is chosen from the list that comes up on typing. */
async function writeAnew(field: FoundField, write: Write): Promise<void> {
  await writeField(field, write);
  await nextTask();
  const { value } = write;
  if (value.as === 'text' && field.control === 'text' && readValue(field) === '')
    await takeSuggestion(field, value.text);
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
  const { isRefused, message } = pageSays(field);
  return { ref, outcome: isRefused ? 'refused' : outcomeOf(field, value), found, message };
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
