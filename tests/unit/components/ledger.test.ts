import { beforeEach, describe, expect, test } from 'vitest';
import { sameForm } from '@/components/form-review/same-form';
import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import { PopupModel } from '@/components/popup/popup-model';
import type { Report, Write } from '@/utils/form/report';
import type { TabReading } from '@/utils/page/read-tab';
import { fail, ok } from '@/utils/result';
import type { Application } from '@/utils/storage/application';
import { field, formReading, popupDependencies, scan } from '../../dom/popup/fixture';

const stuck = (writes: readonly Write[]): Report => ({
  lines: writes.map(({ ref }) => ({ ref, outcome: 'stuck', found: '', message: '' })),
  stillEmpty: [],
  application: writes[0]?.application,
});

/** A popup opened on a page, again and again, over one database. */
function opening(own: Partial<PopupDependencies> = {}) {
  const dependencies = popupDependencies(own);
  return {
    list: dependencies.listApplications,
    async on(reading: TabReading, more: Partial<PopupDependencies> = {}) {
      const model = new PopupModel({ ...dependencies, readTab: async () => ok(reading), ...more });
      await model.start();
      return model;
    },
  };
}

const step = (at: number, ...labels: string[]): TabReading => {
  const url = `https://jobs.example/openings/712/apply/${at}`;
  const fields = labels.map((label, i) => field(String(i), { label }));
  const page = formReading({ scan: scan(fields, { url }) });
  return { ...page, tab: { ...page.tab, url }, capture: { ...page.capture, url } };
};

describe('the record of a fill', () => {
  test('is kept before the page is touched', async () => {
    const ledger = opening();
    let before: unknown;
    const model = await ledger.on(formReading(), {
      applyWrites: async (_tab, writes) => {
        before = structuredClone(await ledger.list());
        return ok(stuck(writes));
      },
    });
    await model.form.fill();
    const [application] = await ledger.list();
    expect(before).toMatchObject([{ id: application!.id, resume: 'r1' }]);
    expect(JSON.stringify(before)).toContain('odalys@fennimore.example');
    expect(new Set(application!.fields.map(({ outcome }) => outcome))).toEqual(new Set(['stuck']));
  });

  test('outlives a popup that was closed in mid-fill, and the next one completes it', async () => {
    const ledger = opening();
    let report: Report | null = null;
    const closed = await ledger.on(formReading(), {
      applyWrites: (_tab, writes) => {
        report = stuck(writes);
        return new Promise(() => {});
      },
    });
    void closed.form.fill();
    await expect.poll(() => report).not.toBeNull();
    expect((await ledger.list())[0]!.fields[0]!.outcome).toBe('unknown');

    const next = await ledger.on(formReading({ lastReport: report }));
    expect(next.form.state.value).toMatchObject({ is: 'filled' });
    const applications = await ledger.list();
    expect(applications).toHaveLength(1);
    expect(applications[0]!.fields.every(({ outcome }) => outcome === 'stuck')).toBe(true);
  });

  test('says of a page that left in mid-fill that nobody knows', async () => {
    const ledger = opening();
    const model = await ledger.on(formReading(), { applyWrites: async () => fail('left') });
    await model.form.fill();
    const [application] = await ledger.list();
    expect(new Set(application!.fields.map(({ outcome }) => outcome))).toEqual(
      new Set(['unknown']),
    );
  });

  test('is one for all steps of a wizard, in their order', async () => {
    const ledger = opening({ applyWrites: async (_tab, writes) => ok(stuck(writes)) });
    for (const page of [step(1, 'First name', 'Last name'), step(2, 'E-mail', 'Phone', 'City')]) {
      const model = await ledger.on(page);
      await model.form.fill();
    }
    const applications = await ledger.list();
    expect(applications.map(({ fields }) => fields.map(({ label }) => label))).toEqual([
      ['First name', 'Last name', 'E-mail', 'Phone', 'City'],
    ]);
    expect(applications[0]!.url).toMatch(/apply\/1$/);
  });

  test('has a field once that was filled twice, and forgets nothing else', async () => {
    const ledger = opening({ applyWrites: async (_tab, writes) => ok(stuck(writes)) });
    const page = step(1, 'First name', 'E-mail');
    const first = await ledger.on(page);
    await first.form.fill();
    const report = stuck([]);
    const second = await ledger.on({ ...page, lastReport: report });
    await second.reviewAgain();
    second.form.tick(['0:0'], false);
    await second.form.fill();
    const applications = await ledger.list();
    expect(applications.map(({ fields }) => fields.map(({ label }) => label))).toEqual([
      ['First name', 'E-mail'],
    ]);
  });

  test('is another one for another form', async () => {
    const ledger = opening({ applyWrites: async (_tab, writes) => ok(stuck(writes)) });
    const other = step(1, 'First name');
    other.scan.url = 'https://jobs.example/openings/713/apply/1';
    for (const page of [step(1, 'First name'), other]) await (await ledger.on(page)).form.fill();
    expect(await ledger.list()).toHaveLength(2);
  });

  test('tells what an undo took back', async () => {
    const ledger = opening({
      undo: async (_tab, [first, ...rest]) => ok({ restored: rest, kept: [first!] }),
    });
    const model = await ledger.on(step(1, 'First name', 'E-mail'));
    await model.form.fill();
    await model.form.undo();
    expect((await ledger.list())[0]!.fields.map(({ outcome }) => outcome)).toEqual([
      'stuck',
      'undone',
    ]);
  });
});

describe('a panel that goes on to another tab', () => {
  const form = step(1, 'First name', 'E-mail');
  const elsewhere = step(2, 'Phone');
  elsewhere.tab = { ...elsewhere.tab, id: form.tab.id + 1 };
  let inFront = form;
  const readTab = async () => ok(inFront);
  beforeEach(() => {
    inFront = form;
  });

  test('while a form is filled sees it to its end, and shows nothing of it there', async () => {
    let answer = () => {};
    const ledger = opening({
      applyWrites: (_tab, writes) =>
        new Promise((resolve) => {
          answer = () => resolve(ok(stuck(writes)));
        }),
    });
    const model = await ledger.on(form, { readTab });
    const filling = model.form.fill();
    await expect.poll(ledger.list).toHaveLength(1);
    inFront = elsewhere;
    const following = model.readPage();
    await readTab();
    expect(model.form.state.value).toEqual({ is: 'filling', count: 2 });
    answer();
    await Promise.all([filling, following]);
    expect(model.form.reading.value?.tab.id).toBe(elsewhere.tab.id);
    expect(model.form.state.value).toEqual({ is: 'review' });
    const [application] = await ledger.list();
    expect(application!.fields.map(({ outcome }) => outcome)).toEqual(['stuck', 'stuck']);
  });

  test('while a fill is undone sees it to its end, and shows nothing of it there', async () => {
    let answer = () => {};
    const ledger = opening({
      undo: (_tab, refs) =>
        new Promise((resolve) => {
          answer = () => resolve(ok({ restored: refs, kept: [] }));
        }),
    });
    const model = await ledger.on(form, { readTab });
    await model.form.fill();
    const undoing = model.form.undo();
    inFront = elsewhere;
    const following = model.readPage();
    await expect.poll(() => model.form.state.value).toMatchObject({ undo: 'undoing' });
    answer();
    await Promise.all([undoing, following]);
    expect(model.form.state.value).toEqual({ is: 'review' });
    const [application] = await ledger.list();
    expect(application!.fields.map(({ outcome }) => outcome)).toEqual(['undone', 'undone']);
  });
});

test('a second press of Undo while it is at work asks the page once', async () => {
  let asked = 0;
  const model = await opening().on(formReading(), {
    undo: async (_tab, refs) => {
      asked += 1;
      return ok({ restored: refs, kept: [] });
    },
  });
  await model.form.fill();
  await Promise.all([model.form.undo(), model.form.undo()]);
  expect(asked).toBe(1);
});

test('the report of a second fill tells of the first as well', async () => {
  const lastReport: Report = {
    lines: [{ ...stuck([]).lines[0]!, ref: '0:99', outcome: 'stuck', found: 'x', message: '' }],
    stillEmpty: ['3:1', '0:8'],
  };
  const model = await opening().on(formReading({ lastReport }));
  await model.reviewAgain();
  await model.form.fill();
  const state = model.form.state.value;
  const report = state.is === 'filled' ? state.report : undefined;
  expect(report?.lines.map(({ ref }) => ref)).toEqual(expect.arrayContaining(['0:99', '0:3']));
  expect(report?.stillEmpty).toEqual(['3:1']);
});

describe('the next step of a form that stays in one document', () => {
  const past: Report = {
    lines: [{ ref: '0:99', outcome: 'stuck', found: 'x', message: '' }],
    stillEmpty: [],
    isPast: true,
  };

  test('is shown to be looked at, rather than the report of the step before', async () => {
    const model = await opening().on(formReading({ lastReport: past }));
    expect(model.view.value).toBe('form');
    expect(model.form.state.value).toEqual({ is: 'review' });
  });

  test('has a report of its own', async () => {
    const model = await opening({
      applyWrites: async (_tab, writes) => ok(stuck(writes)),
    }).on(formReading({ lastReport: past }));
    await model.form.fill();
    const state = model.form.state.value;
    const report = state.is === 'filled' ? state.report : undefined;
    expect(report?.lines.length).toBeGreaterThan(0);
    expect(report?.lines.map(({ ref }) => ref)).not.toContain('0:99');
  });

  test('belongs to the record that the step before has begun, and completes it', async () => {
    const ledger = opening();
    let left: Report | undefined;
    const closed = await ledger.on(formReading(), {
      applyWrites: (_tab, writes) => {
        left = stuck(writes);
        return new Promise(() => {});
      },
    });
    void closed.form.fill();
    await expect.poll(() => left).toBeDefined();
    await ledger.on(formReading({ lastReport: { ...left!, isPast: true } }));
    const [application, ...others] = await ledger.list();
    expect(others).toEqual([]);
    expect(application!.fields.every(({ outcome }) => outcome === 'stuck')).toBe(true);
  });
});

test.each([
  ['https://a.example/jobs/7/apply/1', 'https://a.example/jobs/7/apply/2', true],
  [
    'https://a.example/jobs/7/apply?step=1',
    'https://a.example/jobs/7/apply?step=2&utm_source=x',
    true,
  ],
  ['https://a.example/jobs/7/apply', 'https://a.example/jobs/7/review', true],
  ['https://a.example/jobs/712', 'https://a.example/jobs/713', false],
  ['https://a.example/jobs/1', 'https://a.example/jobs/2', false],
  ['https://a.example/x/7/apply', 'https://a.example/y/8/apply', false],
  ['https://a.example/apply?job=1', 'https://a.example/apply?job=2', false],
])('%s and %s are steps of one form: %s', (one, other, same) => {
  expect(sameForm(one, other)).toBe(same);
});

test('an undo that comes before the report of the fill is kept leaves nothing as filled', async () => {
  const kept = new Map<string, Application>();
  let end: (() => void) | undefined;
  const model = new PopupModel(
    popupDependencies({
      readTab: async () => ok(formReading()),
      listApplications: async () => [...kept.values()],
      saveApplication: async (application) => {
        // The second save is the report's: it takes longer than the owner does.
        if (application.fields.some(({ outcome }) => outcome === 'stuck'))
          await new Promise<void>((resolve) => {
            end = resolve;
          });
        kept.set(application.id, application);
        return ok(application);
      },
    }),
  );
  await model.start();
  const filling = model.form.fill();
  await expect.poll(() => end).toBeDefined();
  const undoing = model.form.undo();
  await new Promise((resolve) => setTimeout(resolve));
  end?.();
  await Promise.all([filling, undoing]);
  const outcomes = [...kept.values()].flatMap(({ fields }) => fields.map(({ outcome }) => outcome));
  expect(new Set(outcomes)).toEqual(new Set(['undone']));
});
