import type { Page } from 'puppeteer-core';
import { sectionOfKind } from '@/utils/form/read-adder';
import { all, frameOf, seenIn } from '../replicas/person';
import type { Replica, ReplicaField } from '../replicas/replica';
import { answerOf, type Living } from './fill-replica';
import type { Matches } from './match-fields';

interface Screen {
  replica: Replica;
  step: number;
  expected: readonly ReplicaField[];
  matches: Matches;
}

/** Undoes, and names what does not show again what it showed before: what was said to stay, and what was not. */
export async function undoScreen(page: Page, form: Living, screen: Screen) {
  const undo = answerOf(await form.undo(page.frames().map((_, i) => i)));
  const saidKept = new Set(undo.kept);
  const kept: string[] = [];
  const notUndone: string[] = [];
  for (const field of screen.expected) {
    if (field.later) continue;
    const seen = await seenIn(page, field).catch(() => []);
    if (seen.join(', ') === field.holds || (await isGoneAgain(page, field, screen))) continue;
    const isSaid = screen.matches.get(field)?.some(({ ref }) => saidKept.has(ref));
    (isSaid ? kept : notUndone).push(field.label);
  }
  const stay = undo.rows?.kept ?? 0;
  const standing = await rowsBeyond(page, screen);
  if (stay > 0) kept.push(`${stay} added rows`);
  if (standing > stay) notUndone.push(`${standing} added rows, ${stay} said to be kept`);
  return { kept, notUndone };
}

/** Whether a field went with its row, which was not there at first. */
async function isGoneAgain(page: Page, field: ReplicaField, { replica }: Screen) {
  const repeat = replica.repeats.find(({ section }) => section === sectionOfKind(field.kind));
  if (!repeat || field.row === undefined || field.row < repeat.rows.atFirst) return false;
  return (await all(await frameOf(page, field), field.selector)).length === 0;
}

/** How many rows stand there that were not there at first. */
async function rowsBeyond(page: Page, { replica, step, expected }: Screen): Promise<number> {
  let beyond = 0;
  for (const { rows, section } of replica.repeats.filter((one) => one.step === step))
    for (let row = rows.atFirst; row < rows.wanted; row += 1) {
      const one = expected.find(
        (field) => field.row === row && sectionOfKind(field.kind) === section,
      );
      const found = one ? await all(await frameOf(page, one), one.selector) : [];
      if (found.length > 0) beyond += 1;
    }
  return beyond;
}
