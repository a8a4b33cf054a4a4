import { browser } from 'wxt/browser';
import { Report } from '../form/report';
import { FormScan } from '../form/snapshot';
import { PageCapture } from '../posting/capture';
import { fail, ok, type Result } from '../result';
import { inFrame, mergeReports, mergeScans } from './frames';
import { isRestricted, type PageFailure } from './page-failure';
import { callFormTools, runScript } from './run-in-tab';

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
  if (url && isRestricted(url)) return fail('restricted');

  const collected = await runScript(tabId, '/posting.js');
  if (!collected.ok) {
    return lent && collected.failure === 'no-access' ? fail('restricted') : collected;
  }
  const capture = PageCapture.safeParse(collected.value[0]?.answer);
  if (!capture.success) return fail('unreadable');

  const form = await readForm(tabId);
  if (!form.ok) return form;
  return ok({
    tab: { id: tabId, url: url || capture.data.url, title },
    capture: capture.data,
    ...form.value,
  });
}

async function readForm(
  tabId: number,
): Promise<Result<Pick<TabReading, 'scan' | 'lastReport'>, PageFailure>> {
  const injected = await runScript(tabId, '/form.js', { allFrames: true });
  if (!injected.ok) return injected;
  const frames = { tabId, frameIds: injected.value.map(({ frameId }) => frameId) };
  // A fill that is still at work answers once it is over: only then is there a form to be read.
  const reported = await callFormTools(frames, 'report');
  if (!reported.ok) return reported;
  const scanned = await callFormTools(frames, 'scan');
  if (!scanned.ok) return scanned;

  const scans = scanned.value.flatMap(({ frameId, answer }) => {
    const scan = FormScan.safeParse(answer);
    return scan.success ? [{ frameId, scan: scan.data }] : [];
  });
  if (!scans.some(({ frameId }) => frameId === 0)) return fail('unreadable');
  const reports = reported.value.flatMap(({ frameId, answer }) => {
    const report = Report.safeParse(answer);
    return report.success ? [inFrame(frameId, report.data)] : [];
  });
  return ok({
    scan: mergeScans(scans),
    lastReport: reports.length > 0 ? mergeReports(reports) : null,
  });
}
