import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';
import {
  addRows,
  all,
  fillByHand,
  frameOf,
  heldByTraps,
  one,
  openReplica,
  press,
  seenIn,
} from './person';
import type { Replica, ReplicaField } from './replica';
import { replicas } from './replicas';
import { verdictOn, wordsFor } from './right';
import { type ReplicaServer, replicaNames, serveReplicas } from './serve-replicas';

let server: ReplicaServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveReplicas();
  browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...chromiumFlags,
      '--lang=en-US',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a replica in a tab of its own, and fails afterwards where the page broke or asked for anything elsewhere. */
async function visit(replica: Replica, use: (page: Page) => Promise<void>) {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(server.addressOf('x').slice(0, -2)))
      wrong.push(`asked for ${url}`);
  });
  try {
    await openReplica(page, server.addressOf(replica.name));
    await use(page);
    expect(wrong).toEqual([]);
  } finally {
    await page.close();
  }
}

const steps = (replica: Replica) => Array.from({ length: replica.next.length + 1 }, (_, i) => i);
const isFilled = ({ right }: ReplicaField) => !('leave' in right);
const watchTraps = (page: Page, { traps }: Replica) =>
  page.evaluate(
    (selectors) => {
      window.replica.watched.push(...selectors);
    },
    traps.map(({ selector }) => selector),
  );

/** A list that is searched and paints its selection elsewhere than in its search box. */
const isSearched = ({ act, seen, also }: ReplicaField) =>
  act.by === 'picking' && Boolean(act.query) && seen.by === 'text' && !also;

/** Goes through the screens; `look` sees each when its rows are there. */
async function walk(page: Page, replica: Replica, look: (fields: ReplicaField[]) => Promise<void>) {
  for (const step of steps(replica)) {
    await addRows(page, replica, step);
    await look(replica.fields.filter((field) => field.step === step));
    const next = replica.next[step];
    if (next) await press(await one(page.mainFrame(), next));
  }
}

/** A promise that a page without such fields cannot make is no test of it. */
const testWhere =
  (applies: boolean) =>
  (...[name, run]: [string, () => Promise<void>]) => {
    if (applies) test(name, run);
  };

test('every page has its expectations beside it', () => {
  expect(replicas.map(({ name }) => name).sort()).toEqual([...replicaNames].sort());
});

describe.each(replicas)('$name', (replica) => {
  test('names each control by a selector of its own', () =>
    visit(replica, (page) =>
      walk(page, replica, async (fields) => {
        for (const field of fields.filter(({ later }) => !later)) {
          const frame = await frameOf(page, field);
          await one(frame, field.selector);
          const found = await all(frame, field.selector);
          expect([field.selector, found.length]).toEqual([field.selector, 1]);
        }
      }),
    ));

  test('takes what a person puts in by mouse and keyboard, and shows it', () =>
    visit(replica, async (page) => {
      await watchTraps(page, replica);
      await walk(page, replica, async (fields) => {
        const held = await heldByTraps(page, replica);
        for (const field of fields) {
          await one(await frameOf(page, field), field.selector);
          expect([field.label, (await seenIn(page, field)).join(', ')]).toEqual([
            field.label,
            field.holds,
          ]);
          if (isFilled(field)) await fillByHand(page, field, wordsFor(field.right));
        }
        await page.evaluate(() => window.replica.repaint());
        expect(await heldByTraps(page, replica)).toEqual(held);
        for (const field of fields) {
          const seen = await seenIn(page, field);
          expect([field.label, seen, verdictOn(field, seen)]).toEqual([field.label, seen, 'right']);
        }
      });
      const { submits, touched } = await page.evaluate(() => ({ ...window.replica }));
      expect({ submits, touched, posts: server.posts }).toEqual({
        submits: 0,
        touched: [],
        posts: [],
      });
    }));

  testWhere(replica.fields.some(({ controlled }) => controlled))(
    'loses what is merely assigned to a field that the page keeps',
    () =>
      visit(replica, (page) =>
        walk(page, replica, async (fields) => {
          for (const field of fields.filter(({ controlled }) => controlled)) {
            const frame = await frameOf(page, field);
            const control = await one(frame, field.selector);
            await control.evaluate((node) => {
              (node as HTMLInputElement).value = 'Assigned';
            });
            await page.evaluate(() => window.replica.repaint());
            expect([field.label, (await seenIn(page, field)).join(', ')]).toEqual([
              field.label,
              field.holds,
            ]);
          }
        }),
      ),
  );

  testWhere(replica.fields.some(isSearched))('shows no selection for words merely typed', () =>
    visit(replica, (page) =>
      walk(page, replica, async (fields) => {
        for (const field of fields.filter(isSearched)) {
          const frame = await frameOf(page, field);
          await fillByHand(page, { ...field, act: { by: 'typing', at: field.selector } }, ['Zz']);
          await frame.evaluate(() => window.replica.repaint());
          expect([field.label, (await seenIn(page, field)).join(', ')]).toEqual([
            field.label,
            field.holds,
          ]);
        }
      }),
    ),
  );

  test('counts an application that is sent', () =>
    visit(replica, async (page) => {
      await walk(page, replica, async () => {});
      const frame = await frameOf(page, replica);
      await frame.evaluate(() => {
        for (const form of document.forms) form.noValidate = true;
      });
      await press(await one(frame, replica.submit));
      const { submits, clicks } = await page.evaluate(() => ({ ...window.replica }));
      expect(submits).toBe(1);
      expect(Object.keys(clicks)).not.toEqual([]);
      expect(server.posts).toEqual([]);
    }));
});
