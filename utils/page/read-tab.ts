import '../zod-setup';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { Report } from '../form/report';
import { FormScan } from '../form/snapshot';
import { PageCapture } from '../posting/capture';
import { fail, ok, type Result } from '../result';
import { inFrame, mergeReports, mergeScans } from './frames';
import { ownPageIn } from './own-page';
import { isRestricted, type PageFailure } from './page-failure';
import { lookAtForms, runScript } from './run-in-tab';

export interface TabReading {
  tab: { id: number; url: string; title: string };
  capture: PageCapture;
  /** Fields of all frames that are open to us, the top frame's first. */
  scan: FormScan;
  /** What an earlier fill of this very page came to, if there was one: it can still be undone. */
  lastReport: Report | null;
}

/**
 * Reads the tab that the owner is looking at. Nothing of ours is in the page before this is called. `lent` says that a
 * click on our button has just lent us the tab: a refusal then means that no extension is let in.
 */
export async function readTab({
  lent,
}: {
  lent: boolean;
}): Promise<Result<TabReading, PageFailure>> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return fail('no-access');
  const { id: tabId, url = '', title = '' } = active;
  if (url && isRestricted(url) && !ownPageIn(tabId)) return fail('restricted');

  const isOpen = url !== '';
  const [collected, form] = await Promise.all([
    runScript(tabId, '/posting.js', { isOpen }),
    readForm(tabId, isOpen),
  ]);
  if (!collected.ok) {
    return lent && collected.failure === 'no-access' ? fail('restricted') : collected;
  }
  const capture = PageCapture.safeParse(collected.value[0]?.answer);
  if (!capture.success) return fail('unreadable');
  if (!form.ok) return form;
  return ok({
    tab: { id: tabId, url: url || capture.data.url, title },
    capture: capture.data,
    ...form.value,
  });
}

/** What one frame says of its form. */
const Look = z.object({ scan: FormScan, report: Report.nullable().catch(null) });

async function readForm(
  tabId: number,
  isOpen: boolean,
): Promise<Result<Pick<TabReading, 'scan' | 'lastReport'>, PageFailure>> {
  const looked = await lookAtForms(tabId, { isOpen });
  if (!looked.ok) return looked;
  const read = looked.value.flatMap(({ frameId, answer }) => {
    const look = Look.safeParse(answer);
    return look.success ? [{ frameId, ...look.data }] : [];
  });
  if (!read.some(({ frameId }) => frameId === 0)) return fail('unreadable');
  const reports = read.flatMap(({ frameId, report }) => (report ? [inFrame(frameId, report)] : []));
  return ok({
    scan: mergeScans(read),
    lastReport: reports.length > 0 ? mergeReports(reports) : null,
  });
}
