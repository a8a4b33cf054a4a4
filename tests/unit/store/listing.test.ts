import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '@/public/_locales/en/messages.json';

/** The least and the most characters that every store takes: Chrome's, Edge's and Mozilla's. */
const limits = {
  // Chrome 75, Mozilla 50.
  name: [1, 50],
  // Chrome and Edge 132, of the manifest itself; Mozilla 250.
  short: [1, 132],
  // Edge 250 to 10,000; Mozilla 15,000, Chrome 16,000.
  description: [250, 10_000],
} as const;

/** As the stores take them. */
const picture = { width: 1280, height: 800 };

const sections = new Map(
  readFileSync('docs/store/listing.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.trim(), lines.join('\n').trim()] as const;
    }),
);

const locales = readdirSync('public/_locales');

/** As people count them. */
const lengthOf = (text: string) => [...text].length;

function expectWithin(text: string, [least, most]: readonly [number, number]) {
  expect(lengthOf(text)).toBeGreaterThanOrEqual(least);
  expect(lengthOf(text)).toBeLessThanOrEqual(most);
}

describe('what the stores show keeps their limits', () => {
  test.each(locales)('the name and the short description of the package in %s', (locale) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
    expectWithin(messages.extension_name.message, limits.name);
    expectWithin(messages.extension_description.message, limits.short);
  });

  test('the listing says what the package says of itself', () => {
    expect(sections.get('Name')).toBe(english.extension_name.message);
    expect(sections.get('Short description')).toBe(english.extension_description.message);
  });

  test('the description', () => {
    expectWithin(sections.get('Description') ?? '', limits.description);
  });

  test('the pictures, with nothing to see through', () => {
    const pictures = readdirSync('docs/store/pictures').filter((file) => file.endsWith('.png'));
    // Chrome takes five at most, Edge ten.
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.length).toBeLessThanOrEqual(5);
    for (const file of pictures) {
      const bytes = readFileSync(`docs/store/pictures/${file}`);
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      const [depth, colors] = [bytes[24], bytes[25]];
      expect({ file, width, height, depth, colors }).toEqual({
        file,
        ...picture,
        depth: 8,
        // RGB, no alpha.
        colors: 2,
      });
    }
  });
});
