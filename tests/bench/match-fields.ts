import type { Page } from 'puppeteer-core';
import { classifyFields } from '@/utils/form/classify-fields';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { splitRef } from '@/utils/page/frames';
import type { ReplicaField } from '../replicas/replica';

/** A field of a scan that is an expected one. */
export interface Match {
  ref: string;
  kind: string;
}

/** What a person sees first: a native list out of sight may stand for the same question. */
export type Matches = Map<ReplicaField, Match[]>;

/** Which of the scan's fields an expected one is: the same element, or one of its group, or one inside the other. */
export async function matchFields(
  page: Page,
  expected: readonly ReplicaField[],
  scanned: readonly FieldSnapshot[],
): Promise<Matches> {
  const kinds = classifyFields(scanned).map(({ kind, part }) => (part ? `${kind}/${part}` : kind));
  const matches: Matches = new Map(expected.map((field) => [field, []]));
  const seenFirst = scanned
    .map((field, i) => ({ field, kind: kinds[i]! }))
    .toSorted((a, b) => Number(a.field.hidden) - Number(b.field.hidden));
  const frames = page.frames();
  for (const [frameId, ours] of Map.groupBy(
    seenFirst,
    ({ field }) => splitRef(field.ref).frameId,
  )) {
    const pairs = await frames[frameId]
      ?.evaluate(
        sameElements,
        ours.map(({ field }) => field.selector),
        expected.map(({ selector, also, control }) => ({
          selectors: [selector, also ?? ''],
          control,
        })),
      )
      // A frame that has left has none of them.
      .catch(() => []);
    for (const [i, j] of pairs ?? []) {
      const { field, kind } = ours[i!]!;
      matches.get(expected[j!]!)!.push({ ref: field.ref, kind });
    }
  }
  return matches;
}

/** Earlier matches first: what was drawn anew since goes by several names. */
export const joinMatches = (one: Matches, other: Matches): Matches =>
  new Map([...one].map(([field, matches]) => [field, [...matches, ...(other.get(field) ?? [])]]));

/** Runs in the page: pairs of places of what is the same. */
function sameElements(
  ours: string[],
  theirs: { selectors: string[]; control: string }[],
): [number, number][] {
  const find = (selector: string) => {
    let root: ParentNode | null = document;
    let found: Element | null = null;
    for (const part of selector.split(' >>> ')) {
      found = root?.querySelector(part) ?? null;
      root = found?.shadowRoot ?? found;
    }
    return found;
  };
  const found = ours.map(find);
  return theirs.flatMap(({ selectors, control }, j) => {
    const wanted = selectors.filter(Boolean).flatMap((selector) => find(selector) ?? []);
    const nameOf = (one: Element) =>
      /radio|checkbox/.test(control) && (one as HTMLInputElement).name;
    const isSame = (one: Element | null) =>
      one !== null &&
      wanted.some(
        (other) =>
          one === other ||
          one.contains(other) ||
          other.contains(one) ||
          (nameOf(one) && nameOf(one) === nameOf(other)),
      );
    return found.flatMap((one, i): [number, number][] => (isSame(one) ? [[i, j]] : []));
  });
}
