import { describe, expect, test } from 'vitest';
import type { Write } from '@/utils/form/report';
import type { Posting } from '@/utils/posting/schema';
import { fail, ok } from '@/utils/result';
import { newStatement } from '@/utils/resume/new-statement';
import type { Resume } from '@/utils/resume/schema';
import type { Application } from '@/utils/storage/application';
import { capture, formReading, popupDependencies, reading, resume } from '../../dom/popup/fixture';
import { line, open, storedPosting } from './opened-popup';

const weakPage = () =>
  reading({ capture: capture({ jobPostings: [], mainText: 'Sign in to go on.', headings: [] }) });

describe('what is shown first', () => {
  test('the posting, on a page that is one', async () => {
    const model = await open();
    expect(model.state.value).toEqual({ is: 'ready' });
    expect(model.view.value).toBe('posting');
    expect(model.posting.posting.value?.title).toBe('Senior Platform Engineer');
  });

  test('the form, on a page with one', async () => {
    const model = await open({ readTab: async () => ok(formReading()) });
    expect(model.view.value).toBe('form');
  });

  test('the values, where no page can be read, and why', async () => {
    const model = await open({ readTab: async () => fail('restricted') });
    expect(model.state.value).toEqual({ is: 'ready', page: 'restricted' });
    expect(model.view.value).toBe('values');
  });

  test('two ways to begin, where there is no resume yet', async () => {
    const kept: Resume[] = [];
    const model = await open({
      listResumes: async () => kept,
      addSample: async () => {
        kept.push(resume());
        return ok(kept[0]!);
      },
    });
    expect(model.state.value).toEqual({ is: 'no-resume' });
    await model.trySample();
    expect(model.state.value).toEqual({ is: 'ready' });
  });

  test('that a newer database is left alone', async () => {
    const model = await open({ checkStorage: async () => fail('newer') });
    expect(model.state.value).toEqual({ is: 'no-storage', why: 'newer' });
  });

  test('the last report, where this page was filled before', async () => {
    const report = { lines: [line('0:1')], stillEmpty: [] };
    const model = await open({ readTab: async () => ok(formReading({ lastReport: report })) });
    expect(model.view.value).toBe('form');
    expect(model.form.state.value).toEqual({ is: 'filled', report });
  });
});

describe("the posting's language", () => {
  const german = resume({
    id: 'r2',
    language: 'de',
    basics: {
      ...resume().basics,
      summary: [
        newStatement(
          'Ich baue Plattformen, mit denen kleine Teams jeden Tag liefern, und das seit 2019.',
        ),
      ],
    },
    entries: [],
  });
  const germanPage = () =>
    reading({
      capture: capture({
        jobPostings: [],
        headings: ['Plattformentwickler (m/w/d)'],
        mainText: `Plattformentwickler (m/w/d)\n\nIhre Aufgaben\n- Sie bauen mit uns die Plattform für alle Teams aus\n- Sie sorgen für den Betrieb der Cluster und sind bei Störungen für uns da\n\nIhr Profil\n- Sie haben Erfahrung mit Kubernetes und mit der Arbeit in einem Team`,
        language: 'de',
      }),
    });

  test('is spoken by the resume that is in it, for this posting alone', async () => {
    const saved: object[] = [];
    const model = await open({
      listResumes: async () => [resume(), german],
      readTab: async () => ok(germanPage()),
      saveSettings: async (changed) => void saved.push(changed),
    });
    expect(model.resume.value?.id).toBe('r2');
    expect(model.posting.differs.value).toBeUndefined();
    expect(saved).toEqual([]);
  });

  test('is spoken after another posting was chosen or pasted as well', async () => {
    const model = await open({ listResumes: async () => [resume(), german] });
    const english = model.posting.posting.value;
    expect(model.resume.value?.id).toBe('r1');
    await model.posting.useText(germanPage().capture!.mainText, 'pasted');
    expect(model.resume.value?.id).toBe('r2');
    await model.posting.show(english);
    expect(model.resume.value?.id).toBe('r1');
  });

  test('that no resume speaks is said', async () => {
    const model = await open({ readTab: async () => ok(germanPage()) });
    expect(model.posting.differs.value).toEqual({ resume: 'en', posting: 'de' });
  });
});

describe('picks', () => {
  test('an unticked entry stays unticked when the popup is opened again', async () => {
    const outside = popupDependencies();
    const first = await open(outside);
    expect(first.posting.picked.value).toContain('cloud');
    await first.posting.tick('cloud', false);
    const second = await open(outside);
    expect(second.posting.picked.value).not.toContain('cloud');
    await second.posting.tick('cloud', true);
    expect(second.posting.picks.value).toMatchObject({ pinned: [], excluded: [] });
  });

  test('another resume has picks of its own', async () => {
    const saved: unknown[] = [];
    const model = await open({
      listResumes: async () => [resume(), resume({ id: 'r2', label: 'Kitchen work' })],
      saveSettings: async (changed) => void saved.push(changed),
    });
    await model.posting.tick('cloud', false);
    await model.chooseResume('r2');
    expect(model.posting.picked.value).toContain('cloud');
    expect(saved).toEqual([{ resume: 'r2' }]);
  });

  test('says so when a choice could not be stored', async () => {
    const model = await open({ savePicks: async () => fail('quota') });
    await model.posting.tick('cloud', false);
    expect(model.posting.unsaved.value).toBe('quota');
  });
});

describe('which posting', () => {
  test('pasted text is read, ranked and kept', async () => {
    const stored: Posting[] = [];
    const model = await open({
      readTab: async () => ok(weakPage()),
      savePosting: async (posting) => {
        stored.push(posting);
        return ok(posting);
      },
    });
    expect(model.posting.posting.value?.quality).toBe('none');
    await model.posting.useText(capture().mainText, 'pasted');
    expect(stored.map(({ captured }) => captured)).toEqual(['pasted']);
    expect(model.posting.ranking.value?.entries[0]?.entry).toBe('cloud');
    expect(model.summary.summary.value?.sentences.length).toBeGreaterThan(0);
  });

  test('a long selection is taken for what the owner means, a short one is only offered', async () => {
    const selecting = (selection: string) =>
      open({ readTab: async () => ok(reading({ capture: capture({ selection }) })) });
    const long = (await selecting(capture().mainText)).posting.posting.value;
    expect(long).toMatchObject({ captured: 'selection', organization: 'Tallgrass Systems' });
    const short = await selecting('a word');
    expect(short.posting.posting.value?.captured).toBe('json-ld');
    expect(short.posting.selection.value).toBe('a word');
  });

  test('letting go of a posting does not lose it', async () => {
    const model = await open();
    const [read] = [model.posting.posting.value!];
    await model.posting.tick('cloud', false);
    await model.posting.show(undefined);
    expect(model.summary.summary.value).toBeUndefined();
    expect(model.posting.earlier.value).toContainEqual(read);
    await model.posting.show(read);
    expect(model.posting.picked.value).not.toContain('cloud');
  });

  test('a form is filled for the posting above it, never for merely the latest', async () => {
    const above = await storedPosting();
    const latest = { ...above, id: 'other', url: 'https://else.example/jobs/1', title: 'Pilot' };
    const both = {
      readTab: async () => ok(formReading()),
      listPostings: async () => [latest, above],
    };
    expect((await open(both)).posting.posting.value?.id).toBe(above.id);
    const alone = await open({ ...both, listPostings: async () => [latest] });
    expect(alone.posting.posting.value?.title).not.toBe('Pilot');
    expect(alone.summary.summary.value).toBeUndefined();
  });
});

describe('the summary', () => {
  test('is made anew when the picks or the limit change, and never grows over the limit', async () => {
    const saved: unknown[] = [];
    const model = await open({ saveSettings: async (changed) => void saved.push(changed) });
    const before = model.summary.summary.value!;
    expect(before.length).toBeLessThanOrEqual(500);
    await model.summary.setLimit({ max: 120, unit: 'characters' });
    expect(model.summary.summary.value!.length).toBeLessThanOrEqual(120);
    expect(saved).toEqual([{ limit: { max: 120, unit: 'characters' } }]);
    for (const entry of model.posting.picked.value) await model.posting.tick(entry, false);
    const entries = model.summary.summary.value!.sentences.map(({ entry }) => entry);
    expect(entries.filter((entry) => entry !== 'basics')).toEqual([]);
  });

  test('is copied rich and plain at once', async () => {
    const copied: { plain: string; html: string }[] = [];
    const model = await open({
      copy: async (text) => {
        copied.push(text);
        return true;
      },
    });
    expect(await model.summary.copy()).toBe(true);
    expect(copied[0]!.plain).toBe(model.summary.summary.value!.text);
    expect(copied[0]!.html).toMatch(/^<p>/);
  });
});

describe('filling', () => {
  test('writes what is ticked and nothing else, and records it with what became of it', async () => {
    const written: Write[][] = [];
    const applications: Application[] = [];
    const model = await open({
      readTab: async () => ok(formReading()),
      applyWrites: async (_tab, writes) => {
        written.push(writes);
        return ok({ lines: writes.map(({ ref }) => line(ref)), stillEmpty: ['0:8'] });
      },
      saveApplication: async (application) => {
        applications.push(application);
        return ok(application);
      },
      listApplications: async () => applications.slice(-1),
    });
    model.form.tick(['0:4'], false);
    await model.form.fill();
    const refs = written[0]!.map(({ ref }) => ref);
    expect(refs).toContain('0:3');
    expect(refs).not.toContain('0:4');
    expect(refs).not.toContain('0:8');
    expect(model.form.state.value).toMatchObject({ is: 'filled', report: { stillEmpty: ['0:8'] } });
    const kept = applications.at(-1);
    expect(kept).toMatchObject({ resume: 'r1', url: 'https://jobs.example/openings/712/apply' });
    expect(kept!.fields).toContainEqual({
      ref: '0:3',
      page: 'https://jobs.example/openings/712/apply',
      label: 'E-mail',
      kind: 'email',
      value: 'odalys@fennimore.example',
      source: { from: 'basics' },
      outcome: 'stuck',
    });
  });

  test('a second press of Fill fills once', async () => {
    let asked = 0;
    const model = await open({
      readTab: async () => ok(formReading()),
      applyWrites: async (_, writes) => {
        asked += 1;
        return ok({ lines: writes.map(({ ref }) => line(ref)), stillEmpty: [] });
      },
    });
    await Promise.all([model.form.fill(), model.form.fill()]);
    expect(asked).toBe(1);
  });

  test('can be undone as a whole', async () => {
    const undone: string[][] = [];
    const model = await open({
      readTab: async () => ok(formReading()),
      undo: async (_tab, refs) => {
        undone.push(refs);
        return ok({ restored: refs, kept: [] });
      },
    });
    const refs = model.form.review.value.ticked.map(({ step }) => step.ref);
    await model.form.fill();
    await model.form.undo();
    expect(undone).toEqual([refs]);
    expect(model.form.state.value).toMatchObject({ undo: { restored: refs, kept: [] } });
  });

  test('a form that was filled can be looked at again', async () => {
    const report = { lines: [line('0:1')], stillEmpty: [] };
    const model = await open({ readTab: async () => ok(formReading({ lastReport: report })) });
    await model.reviewAgain();
    expect(model.form.state.value).toEqual({ is: 'review' });
    expect(model.view.value).toBe('form');
  });

  test('a page that leaves in mid-fill is said, and can be read again', async () => {
    const model = await open({
      readTab: async () => ok(formReading()),
      applyWrites: async () => fail('left'),
    });
    await model.form.fill();
    expect(model.form.state.value).toEqual({ is: 'failed', why: 'left' });
    await model.readPage();
    expect(model.form.state.value).toEqual({ is: 'review' });
  });
});
