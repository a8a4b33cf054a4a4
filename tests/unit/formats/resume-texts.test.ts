import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import expected from '@/tests/fixtures/resume-texts/expected.json';
import { importResume } from '@/utils/formats/import-resume';
import { wordsIn, wordsOf } from '@/utils/formats/text/words-of';
import type { Entry, Resume } from '@/utils/resume/schema';

const folder = 'tests/fixtures/resume-texts';
const files = readdirSync(folder).filter((file) => /\.(txt|md)$/.test(file));

const read = async (name: string) => {
  const result = await importResume({ name, text: readFileSync(`${folder}/${name}`, 'utf8') });
  if (!result.ok) throw new Error(result.failure.why);
  return result.value;
};

function gistOf({ basics, entries }: Resume) {
  const { name, label, email, phone, location } = basics;
  const { address, postalCode, city, region, countryCode } = location;
  const place = [address, postalCode, city, region, countryCode].filter(Boolean).join(' / ');
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const line = (entry: Entry) =>
    [
      `${entry.section}: ${entry.title}`,
      entry.organization,
      entry.location,
      entry.start || entry.end ? `${entry.start ?? ''}–${entry.end ?? ''}` : '',
      [entry.field, entry.level, entry.keywords.join(' + ')].filter(Boolean).join(' ; '),
      entry.partOf ? `in ${titles.get(entry.partOf)}` : '',
      `${entry.statements.length}`,
    ].join(' | ');
  return {
    name,
    label,
    email,
    phone,
    place,
    summary: basics.summary.length,
    entries: entries.map(line),
  };
}

describe('resumes in many layouts and languages', () => {
  test.each(files)('%s: everything stands where a reader would put it', async (file) => {
    expect(gistOf((await read(file)).resume)).toEqual((expected as Record<string, unknown>)[file]);
  });

  test.each(files)('%s: every word is there', async (file) => {
    const { resume, unplaced } = await read(file);
    const kept = wordsIn([resume, unplaced]);
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    // Markdown's own word for a link that writes a letter.
    const words = wordsOf(text.replaceAll('mailto:', ''));
    expect(words.filter((word) => !kept.has(word))).toEqual([]);
  });
});
