import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PopupModel } from '@/components/popup/popup-model';
import type { Posting } from '@/utils/posting/schema';
import { ok } from '@/utils/result';
import { Application } from '@/utils/storage/application';
import { formReading } from './fixture';
import { mountPopup, settled } from './mount-popup';

beforeEach(() => page.viewport(400, 600));

/** The popup over a ledger that is kept from one opening to the next. */
function shared() {
  const applications = new Map<string, Application>();
  const postings = new Map<string, Posting>();
  const openings: string[] = [];
  const list = () => [...applications.values()].sort((a, b) => b.at.localeCompare(a.at));
  return {
    applications,
    openings,
    only: () => list()[0]!,
    mount: (own: Parameters<typeof mountPopup>[0] = {}): Promise<PopupModel> =>
      mountPopup({
        listApplications: async () => list(),
        listApplicationsTo: async (ids) => list().filter(({ posting }) => ids.includes(posting)),
        saveApplication: async (application) => {
          applications.set(application.id, application);
          return ok(application);
        },
        listPostings: async () => [...postings.values()],
        savePosting: async (posting) => {
          postings.set(posting.id, posting);
          return ok(posting);
        },
        openApplication: (id) => void openings.push(id),
        ...own,
      }),
  };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('a posting', () => {
  test('is saved, found saved the next time, and marked as applied', async () => {
    const ledger = shared();
    await ledger.mount();
    await button('Save this posting').click();
    await expect.poll(() => ledger.applications.size).toBe(1);
    expect(ledger.only()).toMatchObject({ status: 'saved', fields: [] });
    await ledger.mount();
    await expect.element(page.getByText(/^Saved on /)).toBeVisible();
    await expect.element(button('Save this posting')).not.toBeInTheDocument();
    await button('Mark as applied').click();
    await expect.element(page.getByText(/^You applied here on /)).toBeVisible();
    expect(ledger.only().history.map(({ status }) => status)).toEqual(['saved', 'applied']);
    await button('Show what you shared').click();
    expect(ledger.openings).toEqual([ledger.only().id]);
  });

  test('that its form was filled for says so, on the form’s own page too', async () => {
    const ledger = shared();
    const model = await ledger.mount();
    await model.standing.save();
    const filling = await ledger.mount({ readTab: async () => ok(formReading()) });
    await filling.form.fill();
    expect(ledger.applications.size).toBe(1);
    expect(ledger.only().status).toBe('applied');
    await ledger.mount({ readTab: async () => ok(formReading()) });
    await expect.element(page.getByText(/^You applied here on /)).toBeVisible();
  });

  test('is none that was applied to once all of its fill is taken back', async () => {
    const ledger = shared();
    const model = await ledger.mount({ readTab: async () => ok(formReading()) });
    await model.form.fill();
    expect(ledger.only().status).toBe('applied');
    await model.form.undo();
    expect(ledger.only().status).toBe('saved');
  });

  test('of an organization that was applied to before says so', async () => {
    const ledger = shared();
    const model = await ledger.mount();
    const known = model.posting.posting.value!;
    const other = {
      ...known,
      id: 'other',
      url: 'https://jobs.example/9',
      title: 'Cook',
      organization: 'TALLGRASS systems',
    };
    ledger.applications.set(
      'a1',
      Application.parse({ id: 'a1', posting: 'other', resume: 'r1', at: '2026-01-05T09:00:00Z' }),
    );
    await ledger.mount({ listPostings: async () => [other] });
    await expect
      .element(page.getByText('You have applied to this organization once before.'))
      .toBeVisible();
  });

  test('that nobody has seen before is met without a word', async () => {
    await shared().mount();
    await settled();
    expect(document.querySelector('.notice')).toBeNull();
  });
});

describe('what leaves the popup for a posting', () => {
  test('is recorded word for word when it is copied, once', async () => {
    const ledger = shared();
    const model = await ledger.mount();
    await model.summary.copy();
    await model.summary.copy();
    await expect.poll(() => ledger.applications.size).toBe(1);
    await expect.poll(() => ledger.only().handedOut.length).toBe(1);
    expect(ledger.only()).toMatchObject({
      status: 'saved',
      handedOut: [{ how: 'copied', text: model.summary.summary.value!.text }],
    });
    expect(ledger.only().entries).toEqual(model.posting.picked.value);
  });

  test('is not recorded when the clipboard refused it', async () => {
    const ledger = shared();
    const model = await ledger.mount({ copy: async () => false });
    expect(await model.summary.copy()).toBe(false);
    await model.standing.look();
    expect(ledger.applications.size).toBe(0);
  });

  test('is recorded by its name when it is a file', async () => {
    const ledger = shared();
    const model = await ledger.mount();
    await model.exportTailored();
    model.exporting.setFormat('txt');
    await model.exporting.save();
    await expect.poll(() => ledger.applications.size).toBe(1);
    const [file] = ledger.only().handedOut;
    expect(file).toMatchObject({ how: 'file', name: expect.stringMatching(/\.txt$/) });
  });

  test('joins the record that its fill goes on with', async () => {
    const ledger = shared();
    const model = await ledger.mount();
    await model.summary.copy();
    await expect.poll(() => ledger.applications.size).toBe(1);
    const filling = await ledger.mount({ readTab: async () => ok(formReading()) });
    await filling.form.fill();
    expect(ledger.applications.size).toBe(1);
    expect(ledger.only().handedOut).toHaveLength(1);
    expect(ledger.only().fields.length).toBeGreaterThan(0);
  });
});
