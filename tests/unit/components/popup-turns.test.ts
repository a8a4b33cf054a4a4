import { describe, expect, test } from 'vitest';
import type { Write } from '@/utils/form/report';
import type { TabReading } from '@/utils/page/read-tab';
import type { Posting } from '@/utils/posting/schema';
import { Picks } from '@/utils/ranking/picks';
import { ok } from '@/utils/result';
import type { ViewWanted } from '@/utils/settings/view-wanted';
import type { Application } from '@/utils/storage/application';
import { capture, formReading, reading } from '../../dom/popup/fixture';
import { line, open, storedPosting } from './opened-popup';

const formWithout = (ref: string) => {
  const read = formReading();
  const fields = read.scan.fields.filter((field) => field.ref !== ref);
  return { ...read, scan: { ...read.scan, fields } };
};

/** Loads picks when it is let: what the database takes its time with. */
function slowPicks() {
  const waiting: (() => void)[] = [];
  let isSlow = false;
  return {
    loadPicks: async (posting: string, of: string): Promise<Picks> => {
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
      return Picks.parse({ posting, resume: of });
    },
    slow: () => {
      isSlow = true;
    },
    /** Lets those go on that wait, the latest first. */
    letGo: () => {
      for (const go of waiting.splice(0).reverse()) go();
    },
  };
}

const next = () => new Promise((resolve) => setTimeout(resolve));

test('a page is shown while its posting is being stored, and filled once that is done', async () => {
  let store = () => {};
  const writes: Write[][] = [];
  const model = await open({
    savePosting: async (posting) => {
      await new Promise<void>((resolve) => {
        store = resolve;
      });
      return ok(posting);
    },
    readTab: async () => ok({ ...formWithout('0:7'), capture: capture() }),
    applyWrites: async (_, asked) => {
      writes.push(asked);
      return ok({ lines: asked.map(({ ref }) => line(ref)), stillEmpty: [] });
    },
  });
  expect(model.state.value.is).toBe('ready');
  expect(model.posting.ranking.value?.entries).not.toEqual([]);
  const filled = model.form.fill();
  await next();
  expect(writes).toEqual([]);
  store();
  await filled;
  expect(writes).toHaveLength(1);
});

describe('a posting that is chosen while its picks are loaded', () => {
  const another = (posting: Posting): Posting => ({ ...posting, id: 'other', title: 'Pilot' });

  test('is the one that is shown, though one chosen before it comes later', async () => {
    const picks = slowPicks();
    const model = await open({ loadPicks: picks.loadPicks });
    const first = model.posting.posting.value!;
    picks.slow();
    const both = [model.posting.show(first), model.posting.show(another(first))];
    picks.letGo();
    await Promise.all(both);
    expect(model.posting.posting.value?.id).toBe('other');
  });

  test('is the one that a fill is for which was asked for meanwhile', async () => {
    const [picks, applications] = [slowPicks(), [] as Application[]];
    const posting = await storedPosting();
    const model = await open({
      loadPicks: picks.loadPicks,
      listPostings: async () => [posting],
      readTab: async () => ok(formWithout('0:7')),
      applyWrites: async (_, writes) =>
        ok({ lines: writes.map(({ ref }) => line(ref)), stillEmpty: [] }),
      saveApplication: async (application) => {
        applications.push(application);
        return ok(application);
      },
      listApplications: async () => applications.slice(-1),
    });
    await model.posting.show(undefined);
    picks.slow();
    const all = [model.posting.show(posting), model.form.fill()];
    await next();
    expect(model.form.state.value).toEqual({ is: 'review' });
    picks.letGo();
    await Promise.all(all);
    expect(model.form.state.value.is).toBe('filled');
    expect(applications.at(-1)).toMatchObject({ posting: posting.id });
  });

  test('has its lines looked at before they are filled', async () => {
    const picks = slowPicks();
    const written: Write[][] = [];
    const posting = await storedPosting();
    const model = await open({
      loadPicks: picks.loadPicks,
      listPostings: async () => [posting],
      readTab: async () => ok(formReading()),
      applyWrites: async (_, writes) => {
        written.push(writes);
        return ok({ lines: [], stillEmpty: [] });
      },
    });
    await model.posting.show(undefined);
    picks.slow();
    const all = [model.posting.show(posting), model.form.fill()];
    picks.letGo();
    await Promise.all(all);
    expect(written).toEqual([]);
    expect(model.form.state.value).toEqual({ is: 'review' });
    expect(model.form.review.value.ticked.map(({ step }) => step.ref)).toContain('0:7');
    await model.form.fill();
    expect(written[0]!.map(({ ref }) => ref)).toContain('0:7');
  });

  test('keeps what is picked meanwhile', async () => {
    const picks = slowPicks();
    const model = await open({ loadPicks: picks.loadPicks });
    picks.slow();
    const again = model.posting.refresh();
    await model.posting.tick('cloud', false);
    picks.letGo();
    await again;
    expect(model.posting.picked.value).not.toContain('cloud');
  });
});

describe('a page that is read again', () => {
  test('keeps the posting that was chosen for it', async () => {
    const posting = await storedPosting();
    const model = await open({
      listPostings: async () => [posting],
      readTab: async () => ok(formReading()),
    });
    await model.posting.show({ ...posting, id: 'other', title: 'Pilot' });
    await model.reviewAgain();
    expect(model.posting.posting.value?.title).toBe('Pilot');
  });

  test('has its own posting after another page was read', async () => {
    let url = 'https://jobs.example/openings/712';
    const model = await open({ readTab: async () => ok(reading({ capture: capture({ url }) })) });
    const own = model.posting.posting.value!;
    await model.posting.show({ ...own, id: 'other', title: 'Pilot' });
    for (const read of ['https://else.example/', url]) {
      url = read;
      await model.readPage();
    }
    expect(model.posting.posting.value?.title).toBe(own.title);
  });

  test('is read as what is selected in it since', async () => {
    let selection = '';
    const model = await open({
      readTab: async () => ok(reading({ capture: capture({ selection }) })),
    });
    await model.posting.show(undefined);
    selection = capture().mainText;
    await model.readPage();
    expect(model.posting.posting.value).toMatchObject({ captured: 'selection' });
  });
});

describe('tabs that come to the front while others are read', () => {
  /** Tabs that answer when they are told to. */
  function slowTabs() {
    const answers: ((read: TabReading) => void)[] = [];
    let isSlow = false;
    return {
      readTab: async () =>
        ok(isSlow ? await new Promise<TabReading>((resolve) => answers.push(resolve)) : reading()),
      slow: () => {
        isSlow = true;
      },
      answer: (at: number, read: TabReading) => answers[at]!(read),
    };
  }

  const titled = (title: string) =>
    reading({
      capture: capture({
        url: `https://jobs.example/${title}`,
        headings: [title],
        jobPostings: capture().jobPostings.map((posting) => ({ ...posting, title })),
      }),
    });

  test.each(['first', 'last'])(
    'leave the last of them shown, though it answers %s',
    async (when) => {
      const tabs = slowTabs();
      const model = await open({ readTab: tabs.readTab });
      tabs.slow();
      const both = [model.readPage(), model.readPage()];
      const turn = when === 'first' ? [1, 0] : [0, 1];
      for (const at of turn) {
        tabs.answer(at, titled(at === 1 ? 'Pilot' : 'Baker'));
        await next();
      }
      await Promise.all(both);
      expect(model.posting.posting.value?.title).toBe('Pilot');
    },
  );

  test('leave what a key has asked for to the one that is shown', async () => {
    const tabs = slowTabs();
    let wanted: ViewWanted | undefined;
    const model = await open({
      readTab: tabs.readTab,
      takeViewWanted: async () => {
        const taken = wanted;
        wanted = undefined;
        return taken;
      },
    });
    tabs.slow();
    wanted = 'values';
    const both = [model.readPage(), model.readPage()];
    tabs.answer(0, titled('Baker'));
    await next();
    tabs.answer(1, titled('Pilot'));
    await Promise.all(both);
    expect(model.view.value).toBe('values');
  });
});
