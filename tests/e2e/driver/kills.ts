import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { application } from '@/tests/unit/ledger/records';
import { resume } from '@/tests/unit/options/builders';
import { Picks } from '@/utils/ranking/picks';
import { Resume } from '@/utils/resume/schema';
import { Application } from '@/utils/storage/application';
import { type Chromium, launchChromium } from './chromium';
import { edited, kept, longest, type Story, stories } from './kill-stories';
import { openOptions } from './options-screen';
import { readStore } from './read-store';
import { storeRecord } from './store-record';
import { storeResume } from './store-resume';

/** What became of one kill. */
export interface Kill {
  during: Story;
  /** Milliseconds from the beginning of the work to the kill. */
  after: number;
  /** How often something new had been called saved, given to a page, or read by another one, by then. */
  saves: number;
  /** What was wrong afterwards; '' where nothing was. */
  wrong: string;
}

/** The stores that the stories write to. */
export interface Stored {
  resumes: unknown[];
  versions: { resume: string; revision: number; document: unknown }[];
  applications: unknown[];
  picks: unknown[];
}

/** Kills one browser after the other, over one profile, at random moments of its everyday stories in turns. */
export async function killOften(
  kills: number,
  tell: (kill: Kill) => unknown = () => undefined,
): Promise<Kill[]> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'bespoke-profile-'));
  try {
    let chromium = await launchChromium({ profile });
    await storeResume(chromium, resume({ id: edited }));
    await storeRecord(chromium, 'applications', application({ id: kept }));
    const done: Kill[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const names = Object.keys(stories) as Story[];
      const during = names[kill % names.length]!;
      const after = Math.round(Math.random() * longest[during]);
      const before = await readStored(chromium);
      const check = await stories[during](chromium, after, before);
      chromium = await launchChromium({ profile });
      const stored = await readStored(chromium);
      const { saves, wrong } = check(stored);
      done.push({ during, after, saves, wrong: halfWritten(stored) || wrong });
      tell(done.at(-1)!);
    }
    await chromium.close();
    return done;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What the database holds, once the extension's own page has opened it. */
async function readStored({ browser, extension }: Chromium): Promise<Stored> {
  const page = await openOptions(browser, extension.id, '#resumes');
  await page.waitForSelector('.resume-list-items');
  const [resumes, versions, applications, picks] = await Promise.all(
    ['resumes', 'versions', 'applications', 'picks'].map((store) => readStore(page, store)),
  );
  await page.close();
  return { resumes, versions, applications, picks } as Stored;
}

function halfWritten({ resumes, versions, applications, picks }: Stored): string {
  if (applications.some((one) => !Application.safeParse(one).success))
    return 'an application half-written';
  if (picks.some((one) => !Picks.safeParse(one).success)) return 'a pick half-written';
  const broken = resumes.filter((one) => !Resume.safeParse(one).success);
  if (broken.length > 0) return `half-written: ${JSON.stringify(broken).slice(0, 200)}`;
  const odd = versions.find(({ resume: id, revision, document }) => {
    const version = Resume.safeParse(document);
    return !version.success || version.data.id !== id || version.data.revision !== revision;
  });
  return odd ? `a version half-written: ${JSON.stringify(odd).slice(0, 200)}` : '';
}
