import { keyOf } from './share-parts';

export interface Three<Value> {
  base: Value;
  mine: Value;
  theirs: Value;
}

type List = readonly unknown[];

export type ListMerge = (of: Three<unknown>, key: string) => unknown;

/** Lists whose items can be told apart, each once. */
export const haveKeys = (lists: Three<unknown>): lists is Three<List> =>
  [lists.base, lists.mine, lists.theirs].every((list) => {
    if (!Array.isArray(list)) return false;
    const keys = new Set(list.map(keyOf));
    return keys.size === list.length && !keys.has(undefined);
  });

/**
 * Every item that either side has added or changed is there; one that a side has taken out is gone unless the other
 * has changed it. The order is that of the side that has moved something, mine where both have.
 */
export function mergeLists({ base, mine, theirs }: Three<List>, merge: ListMerge): unknown[] {
  const [was, own, other] = [base, mine, theirs].map(byKey) as [Items, Items, Items];
  const merged = new Map<string, unknown>();
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const of = { base: was.get(key), mine: own.get(key), theirs: other.get(key) };
    if (!isTakenOut(of)) merged.set(key, oneSided(of) ?? merge(of, key));
  }
  return orderOf({ base: was, mine: own, theirs: other })
    .filter((key) => merged.has(key))
    .map((key) => merged.get(key));
}

type Items = Map<string, unknown>;

const byKey = (list: List): Items => new Map(list.map((item) => [keyOf(item)!, item]));

/** By one side, while the other has left it as it was. */
const isTakenOut = ({ base, mine, theirs }: Three<unknown>) =>
  base !== undefined &&
  ((mine === undefined && Object.is(theirs, base)) ||
    (theirs === undefined && Object.is(mine, base)));

const oneSided = ({ mine, theirs }: Three<unknown>) =>
  mine === undefined ? theirs : theirs === undefined ? mine : undefined;

function orderOf({ base, mine, theirs }: Three<Items>): string[] {
  const movedByMe = !isSameOrder(base, mine);
  const [lead, follow] = movedByMe || isSameOrder(base, theirs) ? [mine, theirs] : [theirs, mine];
  const order = [...lead.keys()];
  let previous = -1;
  for (const key of follow.keys()) {
    const at = order.indexOf(key);
    if (at >= 0) previous = at;
    else order.splice(++previous, 0, key);
  }
  return order;
}

/** Whether what both have stands in the same order in both. */
function isSameOrder(one: Items, other: Items): boolean {
  const shared = [...other.keys()].filter((key) => one.has(key));
  return [...one.keys()].filter((key) => other.has(key)).every((key, at) => key === shared[at]);
}
