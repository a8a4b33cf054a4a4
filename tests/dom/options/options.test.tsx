import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseFile } from './choose-file';
import { mountOptions, outside } from './mount-options';

const first = (store: ReturnType<typeof outside>['store']) => store.stored.get('r1')!;

beforeEach(() => page.viewport(1280, 900));

async function openKeeper() {
  const { store, dependencies } = outside();
  await mountOptions('#resumes/r1', dependencies);
  await page.getByRole('button', { name: 'Keeper, Skerry Lights' }).click();
  return store;
}

describe('the editor', () => {
  test('stores a date however the owner writes it, and shows it as read', async () => {
    const store = await openKeeper();
    const from = page.getByLabelText('From');
    await from.fill('03/2019');
    await userEvent.tab();
    await expect.element(from).toHaveValue('Mar 2019');
    await expect.poll(() => first(store).entries[0]?.start).toBe('2019-03');
  });

  test('says what it cannot read as a date, and keeps the one it had', async () => {
    const store = await openKeeper();
    const from = page.getByLabelText('From');
    await from.fill('2019');
    await userEvent.tab();
    await from.fill('when I was young');
    await userEvent.tab();
    await expect.element(page.getByText(/“when I was young” is not a date/)).toBeVisible();
    await expect.element(from).toHaveValue('when I was young');
    await expect.poll(() => first(store).entries[0]?.start).toBe('2019');
  });

  test('“now” is no date: the role goes on', async () => {
    const store = await openKeeper();
    await page.getByLabelText('From').fill('2019');
    await page.getByLabelText('To', { exact: true }).fill('now');
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: /Keeper.*2019 – now/ })).toBeVisible();
    expect(first(store).entries[0]?.end).toBeUndefined();
  });

  test('takes keywords with commas as they are typed', async () => {
    const store = await openKeeper();
    const keywords = page.getByLabelText('Keywords');
    await keywords.click();
    await userEvent.keyboard('lamps, paint, ');
    await expect.element(keywords).toHaveValue('lamps, paint, ');
    await expect.poll(() => first(store).entries[0]?.keywords).toEqual(['lamps', 'paint']);
  });

  test('moves, removes and brings back a text', async () => {
    const store = await openKeeper();
    const texts = () => first(store).entries[0]?.statements.map(({ text }) => text);
    await page
      .getByRole('group', { name: 'Text 1' })
      .getByRole('button', { name: 'Move down' })
      .click();
    await expect.poll(texts).toEqual(['Painted the tower.', 'Relit the lamp.']);
    await page.getByRole('button', { name: 'Remove text 1' }).click();
    await expect.poll(texts).toEqual(['Relit the lamp.']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(texts).toEqual(['Painted the tower.', 'Relit the lamp.']);
  });

  test('a new project can be tied to the role it was done in', async () => {
    const { store, dependencies } = outside();
    await mountOptions('#resumes/r1', dependencies);
    await page.getByRole('button', { name: 'Add a project' }).click();
    await page.getByLabelText('Project', { exact: true }).fill('Lens');
    await page.getByLabelText('Done as part of').selectOptions('Mate, Bay Ferries');
    await expect
      .poll(() => first(store).entries.find(({ title }) => title === 'Lens')?.partOf)
      .toBe('mate');
  });

  test('says what another window has changed too, and keeps what is here', async () => {
    const { store, dependencies } = outside();
    await mountOptions('#resumes/r1', dependencies);
    await store.save({ ...first(store), label: 'Theirs' });
    await page.getByLabelText('What you call this resume').fill('Mine');
    await expect.element(page.getByText('Other window: Theirs')).toBeVisible();
    await expect.element(page.getByText('Not saved')).toBeVisible();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect.element(page.getByText('Saved, with what another window changed')).toBeVisible();
    expect(first(store).label).toBe('Mine');
  });
});

describe('the import', () => {
  test('takes a dropped file, and stores it only when the owner says so', async () => {
    const { store, dependencies } = outside([]);
    await mountOptions('#import', dependencies);
    const data = new DataTransfer();
    data.items.add(new File(['{"basics": {"name": "Ottoline Beacon"}}'], 'mine.json'));
    document
      .querySelector('.drop-zone')!
      .dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    await expect.element(page.getByText('What was read: mine.json')).toBeVisible();
    expect(store.stored.size).toBe(0);
    await page.getByRole('button', { name: 'Save resume' }).click();
    await expect.poll(() => store.stored.size).toBe(1);
  });

  test('puts into a resume only what the owner left ticked', async () => {
    const { store, dependencies } = outside();
    await mountOptions('#import', dependencies);
    await page
      .getByLabelText('Or paste the text of a resume')
      .fill(
        '{"work": [{"name": "Reef", "position": "Diver"}, {"name": "Inn", "position": "Cook"}]}',
      );
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByLabelText('Put into').selectOptions(first(store).label);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByLabelText('Cook, Inn').click();
    await page.getByRole('button', { name: 'Bring in what is ticked' }).click();
    await expect.poll(() => first(store).entries.map(({ title }) => title)).toContain('Diver');
    expect(first(store).entries.map(({ title }) => title)).not.toContain('Cook');
  });

  test('says which file it could not read and why, and the next one works', async () => {
    await mountOptions('#import', outside([]).dependencies);
    chooseFile(new File(['{"a": '], 'broken.json'));
    await expect.element(page.getByText(/“broken.json” is not valid JSON/)).toBeVisible();
    chooseFile(new File(['{"basics": {"name": "Ottoline"}}'], 'good.json'));
    await expect.element(page.getByText('What was read: good.json')).toBeVisible();
  });

  test('a file that takes long is let be by a press, and the keyboard goes on where it was', async () => {
    const { dependencies } = outside([]);
    const importing = {
      ...dependencies.importing,
      importResume: () => new Promise<never>(() => {}),
    };
    await mountOptions('#import', { ...dependencies, importing });
    chooseFile(new File(['{}'], 'life.json'));
    await expect.element(page.getByText('Reading life.json…')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Stop' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Choose a file' })).toHaveFocus();
  });

  test('a pasted text that could not be read is still there to be mended', async () => {
    await mountOptions('#import', outside([]).dependencies);
    const box = page.getByLabelText('Or paste the text of a resume');
    await box.fill('{"colour": "red"}');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await expect.element(page.getByText(/holds nothing of a resume/)).toBeVisible();
    await expect.element(box).toHaveValue('{"colour": "red"}');
  });
});

test('an answer can be given for another country', async () => {
  await mountOptions('#answers');
  await page.getByRole('button', { name: 'Answer for another country' }).click();
  const group = page.getByRole('group', { name: 'Are you allowed to work in this country?' });
  await group.getByLabelText('Country').nth(1).selectOptions('Norway');
  await group.getByLabelText('Answer').nth(1).selectOptions('No');
  await expect.element(group.getByLabelText('Country').nth(0)).toHaveValue('DE');
  await expect.element(group.getByLabelText('Country').nth(1)).toHaveValue('NO');
});
