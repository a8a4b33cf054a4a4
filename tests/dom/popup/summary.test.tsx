import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ExportedFile } from '@/components/export/exported-file';
import type { Copied } from '@/components/summary/summary-model';
import type { Write } from '@/utils/form/report';
import type { Posting } from '@/utils/posting/schema';
import { ok } from '@/utils/result';
import type { Settings } from '@/utils/settings/settings';
import { field, formReading, popupDependencies, scan } from './fixture';
import { mountPopup } from './mount-popup';

beforeEach(() => page.viewport(400, 600));

const role = page.getByRole;
const sentences = () =>
  [...document.querySelectorAll('.sentence')].map((one) =>
    [...one.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join(''),
  );

const settings: Settings = {
  resume: '',
  limit: { max: 500, unit: 'characters' },
  shape: 'profile',
  letter: '',
  design: 'classic',
  paper: '',
};

async function openSummary(own: Parameters<typeof mountPopup>[0] = {}) {
  const model = await mountPopup(own);
  model.open('summary');
  await expect.element(page.getByText('Copy', { exact: true })).toBeVisible();
  return model;
}

describe('a sentence of the summary', () => {
  test('gives way to another of the owner, chosen by what it adds', async () => {
    const model = await openSummary({
      loadSettings: async () => ({ ...settings, limit: { max: 255, unit: 'characters' } }),
    });
    const before = sentences();
    await role('button', { name: before.at(-1)! }).click();
    await role('button', { name: 'Swap for another of your sentences' }).click();
    const offers = role('list', { name: 'Other sentences of yours' });
    await expect.element(offers).toBeVisible();
    const offer = document.querySelector<HTMLElement>('.sentence-offer')!;
    const offered = offer.firstElementChild!.textContent!;
    expect(before).not.toContain(offered);
    expect(offer.textContent).toMatch(
      /Platform Engineer|Service mesh|Developer Tools|Your profile/,
    );
    offer.click();
    await expect.poll(sentences).toContain(offered);
    expect(sentences()).not.toContain(before.at(-1));
    for (const one of model.summary.summary.value!.sentences) {
      const { entries, basics } = model.resume.value!;
      const all = [...basics.summary, ...entries.flatMap(({ statements }) => statements)];
      const source = all.find(({ id }) => id === one.statement)!;
      expect(source.text.slice(one.start, one.end)).toBe(one.text);
    }
  });

  test('is moved, left out and brought back by keyboard alone', async () => {
    await openSummary();
    const before = sentences();
    document.querySelector<HTMLElement>('.sentence')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(role('button', { name: 'Swap for another of your sentences' }))
      .toHaveFocus();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.poll(sentences).toEqual([before[1], before[0], ...before.slice(2)]);
    await role('button', { name: 'Leave it out' }).click();
    await expect.poll(sentences).toEqual(before.slice(1));
    await role('button', { name: 'Undo' }).click();
    await role('button', { name: 'As it was made' }).click();
    await expect.poll(sentences).toEqual(before);
    expect(document.querySelector('.summary-changes')).toBeNull();
  });

  test('is moved by Alt and the arrows, and keeps the focus', async () => {
    await openSummary();
    const before = sentences();
    document.querySelector<HTMLElement>('.sentence')!.focus();
    const focused = () =>
      sentences()[[...document.querySelectorAll('.sentence')].indexOf(document.activeElement!)];
    for (const at of [1, 2]) {
      await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
      await expect.poll(() => sentences()[at]).toBe(before[0]);
      await expect.poll(focused).toBe(before[0]);
    }
    await userEvent.keyboard('{Enter}');
    const up = role('button', { name: 'Move up' });
    (up.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => sentences()[1]).toBe(before[0]);
    await expect.element(up).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(sentences).toEqual(before);
    await expect
      .poll(() => document.activeElement?.closest('.sentence-tools')?.tagName)
      .toBe('DIV');
  });

  test('that the owner wrote anew is put back as it was made', async () => {
    const model = await openSummary();
    const before = sentences();
    await model.summary.write(model.summary.summary.value!.sentences[1]!, 'Clusters are my trade.');
    await expect.poll(() => sentences()[1]).toBe('Clusters are my trade.');
    document.querySelectorAll<HTMLElement>('.sentence')[1]!.click();
    await role('button', { name: 'Back to how it was made' }).click();
    await expect.poll(sentences).toEqual(before);
    expect(document.querySelector('.summary-changes')).toBeNull();
  });

  test('Escape ends changing it, and the focus is on it again', async () => {
    await openSummary();
    document.querySelector<HTMLElement>('.sentence')!.click();
    await expect.element(role('button', { name: 'Leave it out' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.sentence-tools')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('.sentence'));
  });

  test('is written anew, marked as the owner put it, and copied so; the next popup has it still', async () => {
    const copied: Copied[] = [];
    const kept: Posting[] = [];
    const outside = popupDependencies({
      copy: async (text) => {
        copied.push(text);
        return true;
      },
      listPostings: async () => kept,
      savePosting: async (posting) => {
        kept.unshift(posting);
        return ok(posting);
      },
    });
    await openSummary(outside);
    const [first] = sentences();
    await role('button', { name: first! }).click();
    await role('button', { name: 'Write it anew' }).click();
    await page.getByLabelText('Your words').fill('I build <platforms> & more.');
    await role('button', { name: 'Use these words' }).click();
    await expect.poll(() => sentences()[0]).toBe('I build <platforms> & more.');
    await expect.element(page.getByText('Changed by you, for this posting')).toBeVisible();
    expect(document.querySelectorAll('.sentence-own')).toHaveLength(1);
    await role('button', { name: 'Copy the summary', exact: true }).click();
    expect(copied[0]!.plain).toMatch(/^I build <platforms> & more\./);
    expect(copied[0]!.html).toContain('I build &lt;platforms&gt; &amp; more.');

    await openSummary(outside);
    await expect.poll(() => sentences()[0]).toBe('I build <platforms> & more.');
  });
});

describe('a summary', () => {
  test('is made into the shape that is chosen, at the length it usually has', async () => {
    const saved: Partial<Settings>[] = [];
    await openSummary({
      saveSettings: async (changed) => {
        saved.push(changed);
      },
    });
    await role('combobox', { name: 'Made into' }).selectOptions('Bullets');
    await expect
      .poll(() => document.querySelectorAll('.summary-bullets > li').length)
      .toBe(sentences().length);
    await role('combobox', { name: 'Made into' }).selectOptions('Short note');
    await expect.poll(() => sentences().length).toBeLessThanOrEqual(3);
    expect(saved).toEqual([
      { shape: 'bullets', limit: { max: 1000, unit: 'characters' } },
      { shape: 'note', limit: { max: 300, unit: 'characters' } },
    ]);
  });

  test("is the owner's letter around their sentences, once nothing in it is open", async () => {
    const outside = { ...settings, shape: 'letter', letter: '' } as const;
    await openLetter(outside);
    const box = page.getByLabelText('Written once, used for every posting');
    await box.fill('To {company}, from {who}.\n\n{summary}\n\nYours, as {title}');
    await expect.element(page.getByText('Still open in this letter')).toBeVisible();
    await expect.element(page.getByText('{who}', { exact: true })).toBeVisible();
    await box.fill('To {company}.\n\n{summary}\n\nYours, as {title}');
    await expect.element(page.getByText('To Tallgrass Systems.')).toBeVisible();
    await expect.element(page.getByText('Yours, as Senior Platform Engineer')).toBeVisible();
    expect(document.body.textContent).not.toContain('Still open');
  });

  const openLetter = async (kept: Settings) => {
    const model = await mountPopup({ loadSettings: async () => kept });
    model.open('summary');
    return model;
  };
});

describe('a form', () => {
  const asking = () =>
    formReading({
      scan: scan([
        field('1', { label: 'Full name' }),
        field('2', { label: 'E-mail', type: 'email' }),
        field('3', { label: 'Phone', type: 'tel' }),
        field('4', { label: 'Summary', control: 'textarea', maxLength: 300 }),
        field('5', { label: 'Cover letter', control: 'textarea' }),
      ]),
    });
  const posting = async () => {
    const model = await mountPopup();
    return model.posting.posting.value!;
  };

  test("gets the summary with its owner's changes, and their own letter", async () => {
    const job = await posting();
    const model = await mountPopup({
      readTab: async () => ok(asking()),
      listPostings: async () => [job],
      loadSettings: async () => ({ ...settings, letter: 'To {company}:\n\n{summary}' }),
    });
    const [first] = model.summary.summary.value!.sentences;
    await model.summary.write(first!, 'Platforms are what I build.');
    const value = (ref: string) => {
      const step = model.form.steps.value.find((one) => one.ref === ref)!;
      return step.do === 'fill' && step.value.as === 'text' ? step.value.text : step;
    };
    expect(value('0:4')).toMatch(/^Platforms are what I build\./);
    expect(value('0:5')).toMatch(/^To Tallgrass Systems:\n\n/);
    await model.summary.setLetter('To {company}, {day}:\n\n{summary}');
    expect(value('0:5')).not.toMatch(/^To Tallgrass/);
  });

  test('gets the resume that was made for the posting, once that is chosen', async () => {
    const job = await posting();
    const written: Write[] = [];
    const outside = popupDependencies();
    const model = await mountPopup({
      ...outside,
      readTab: async () =>
        ok(
          formReading({
            scan: scan([
              field('1', { label: 'Full name' }),
              field('2', { label: 'Photo', control: 'file', type: 'file' }),
              field('3', { label: 'Resume', control: 'file', type: 'file' }),
            ]),
          }),
        ),
      listPostings: async () => [job],
      applyWrites: async (...given) => {
        written.push(...given[1]);
        return outside.applyWrites(...given);
      },
    });
    model.open('form');
    const fileStep = (ref: string) => model.form.steps.value.find((step) => step.ref === ref)!;
    expect(fileStep('0:3')).toMatchObject({ do: 'skip', why: 'no-data' });
    await role('combobox', { name: 'Resume to attach' }).selectOptions(
      'Made for this posting, as PDF',
    );
    await expect
      .poll(() => fileStep('0:3'), { timeout: 20_000 })
      .toMatchObject({
        do: 'fill',
        value: { text: 'Odalys-Fennimore-Resume-Tallgrass-Systems.pdf' },
      });
    expect(fileStep('0:2')).toMatchObject({ do: 'skip' });
    await role('button', { name: /^Fill \d+ fields$/ }).click();
    await expect
      .poll(() => written.find(({ ref }) => ref === '0:3')?.file)
      .toMatchObject({
        name: 'Odalys-Fennimore-Resume-Tallgrass-Systems.pdf',
        type: 'application/pdf',
      });
  });
});

test('the resume for the posting is handed out, named after both', async () => {
  const saves: ExportedFile[] = [];
  const model = await openSummary({
    exporting: {
      ...popupDependencies().exporting,
      save: (file) => void saves.push(file),
    },
  });
  await model.summary.setShape('resume');
  await role('button', { name: 'Save or share as a file' }).click();
  await role('combobox', { name: 'Format' }).selectOptions('Plain text');
  await role('button', { name: 'Save the file' }).click();
  await expect.element(page.getByText(/is in your downloads/)).toBeVisible();
  const text = new TextDecoder().decode(saves[0]!.bytes);
  expect(saves[0]!.name).toBe('Odalys-Fennimore-Resume-Tallgrass-Systems.txt');
  for (const { text: told } of model.summary.summary.value!.sentences) expect(text).toContain(told);
});
