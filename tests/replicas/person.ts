import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Act, Replica, ReplicaField } from './replica';
import { findAll, readSeen } from './seen';
import { standardFiles } from './standard-resume';

/** The frame that a field or trap lives in: the page's own, or that of an iframe. */
export async function frameOf(page: Page, { frame }: { frame?: string }): Promise<Frame> {
  if (!frame) return page.mainFrame();
  const element = await page.waitForSelector(frame);
  return (await element!.contentFrame())!;
}

/** Every element that a selector finds now. */
export async function all(frame: Frame, selector: string): Promise<ElementHandle<Element>[]> {
  const list = await frame.evaluateHandle(findAll, selector);
  const properties = await list.getProperties();
  return [...properties.values()].flatMap(
    (one) => one.asElement() ?? [],
  ) as ElementHandle<Element>[];
}

/** The first element that a selector finds once there is one. */
export async function one(frame: Frame, selector: string): Promise<ElementHandle<Element>> {
  await frame.waitForFunction(`(${findAll})(${JSON.stringify(selector)}).length > 0`);
  return (await all(frame, selector))[0]!;
}

/** What a field shows to a person: its value, or its values. */
export async function seenIn(page: Page, field: ReplicaField): Promise<string[]> {
  const frame = await frameOf(page, field);
  return (await frame.evaluate(readSeen, [field.seen]))[0]!;
}

const wordsOf = (element: ElementHandle<Element>) =>
  element.evaluate((node) => {
    const around = () => node.closest('label')?.textContent;
    const own = node instanceof HTMLInputElement ? null : node.textContent;
    const words =
      node.getAttribute('aria-label') ??
      (node as HTMLInputElement).labels?.[0]?.textContent ??
      (own || around());
    return (words ?? '').replace(/\s+/g, ' ').trim();
  });

/** The one of `options` that reads as `words` now, if any. */
async function shown(frame: Frame, options: string, words: string) {
  const elements = await all(frame, options);
  const read = await Promise.all(elements.map((element) => wordsOf(element).catch(() => '')));
  return elements[read.indexOf(words)];
}

/** The one of `options` that reads as `words`, waited for; a box may be out of sight behind its label. */
async function option(frame: Frame, options: string, words: string, visible = true) {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const found = await shown(frame, options, words);
    if (found && (!visible || (await found.boundingBox()))) return found;
    await frame.evaluate(() => new Promise(requestAnimationFrame));
  }
  const read = await Promise.all((await all(frame, options)).map(wordsOf));
  throw new Error(`no option reads “${words}”, only ${JSON.stringify(read)}`);
}

/** Some lists move the focus to their search box a moment after they open: nobody types faster than that. */
const boxFocused = (frame: Frame) =>
  frame.waitForFunction(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused instanceof HTMLInputElement;
  });

/** Waits until nothing that fades or slides lies over an element: a person would. */
const reachable = (element: ElementHandle<Element>) =>
  element.evaluate(async (node) => {
    const isOnTop = () => {
      node.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = node.getBoundingClientRect();
      const root = node.getRootNode() as Document;
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (node.contains(hit) || hit.contains(node));
    };
    const deadline = performance.now() + 2_000;
    while (!isOnTop() && performance.now() < deadline)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** A person clicks what they see: the box, or its label where the box itself is not to be seen. */
export async function press(element: ElementHandle<Element>) {
  const box = await element.boundingBox();
  const seen = box && box.width > 2 && box.height > 2;
  const target = await element.evaluateHandle(
    (node, itself) =>
      itself ? node : ((node as HTMLInputElement).labels?.[0] ?? node.closest('label') ?? node),
    Boolean(seen),
  );
  await reachable(target as ElementHandle<Element>);
  await (target as ElementHandle<Element>).click();
}

/** A long list paints its rows anew while it measures itself: the row that was found may be gone when it is clicked. */
async function pressOption(frame: Frame, options: string, words: string) {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const found = await option(frame, options, words);
    try {
      return await press(found);
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

const scratch = () => mkdtempSync(path.join(os.tmpdir(), 'bespoke-replica-'));

function fileFor(name: string): string {
  const file = Object.values(standardFiles).find((one) => one.name === name);
  const at = path.join(scratch(), name);
  writeFileSync(at, file?.text ?? name);
  return at;
}

type Acts = {
  [By in Act['by']]: (
    page: Page,
    frame: Frame,
    act: Extract<Act, { by: By }>,
    words: string[],
  ) => Promise<unknown>;
};

const acts: Acts = {
  async typing(page, frame, { at }, words) {
    await press(await one(frame, at));
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(words[0]!);
    await page.keyboard.press('Tab');
  },
  async keying(page, frame, { at, keys }) {
    await (await one(frame, at)).focus();
    await page.keyboard.type(keys);
    await page.keyboard.press('Tab');
  },
  async choosing(page, frame, { at }, words) {
    await (await one(frame, at)).focus();
    await page.keyboard.type(words[0]!);
    await page.keyboard.press('Tab');
  },
  async picking(page, frame, { open, query, enter, options, confirm }, words) {
    for (const value of words) {
      const stillOpen =
        value !== words[0] && (await (await shown(frame, options, value))?.boundingBox());
      if (!stillOpen) await press(await one(frame, open));
      if (query) await boxFocused(frame);
      if (query) await page.keyboard.type(query === true ? value : query);
      if (enter) await page.keyboard.press('Enter');
      await pressOption(frame, options, value);
    }
    if (confirm) await page.keyboard.press(confirm as 'Escape');
  },
  async clicking(_page, frame, { options }, words) {
    for (const value of words) await press(await option(frame, options, value, false));
  },
  async attaching(page, frame, { at }, words) {
    const [chooser] = await Promise.all([page.waitForFileChooser(), one(frame, at).then(press)]);
    await chooser.accept([fileFor(words[0]!)]);
  },
};

/** What the traps hold that nothing but an intruder would change. */
export async function heldByTraps(page: Page, { traps }: Replica): Promise<string[]> {
  const held: string[] = [];
  for (const { selector, frame, own } of traps) {
    const traps = own ? [] : await all(await frameOf(page, { frame }), selector);
    for (const trap of traps)
      held.push(
        await trap.evaluate((node) => {
          const { type, checked, value } = node as HTMLInputElement;
          return type === 'checkbox' || type === 'radio' ? String(checked) : value;
        }),
      );
  }
  return held;
}

/** Fills one field as a person would, with the words given. */
export async function fillByHand(page: Page, field: ReplicaField, words: string[]) {
  const frame = await frameOf(page, field);
  const act = acts[field.act.by] as Acts[Act['by']];
  await act(page, frame, field.act as never, field.by ?? words);
}

/** Opens a replica and waits until its scripts run. */
export async function openReplica(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction('window.replica?.ready === true', { timeout: 10_000 });
}

/** Adds the rows that the standard resume asks for. */
export async function addRows(page: Page, replica: Replica, step: number) {
  for (const { add, rows, step: on } of replica.repeats)
    for (let row = rows.atFirst; on === step && row < rows.wanted; row += 1)
      await press(await one(page.mainFrame(), add));
}
