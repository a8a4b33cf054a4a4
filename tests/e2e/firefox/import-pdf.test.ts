import { afterAll, beforeAll, expect, test } from 'vitest';
import { knownResumes } from '../../bench/import/known-resumes';
import { linkedinProfile } from '../../bench/import/made-pdf';
import { type FirefoxWithExtension, launchFirefoxWithExtension } from '../driver/firefox';

let firefox: FirefoxWithExtension;

beforeAll(async () => {
  firefox = await launchFirefoxWithExtension();
});

afterAll(() => firefox.close());

test('a PDF becomes a draft, read beside the page', async () => {
  const resume = knownResumes().find(({ id }) => id === 'sales')!;
  const pdf = Buffer.from(await linkedinProfile(resume)).toString('base64');
  await firefox.visitOwn('options.html#import');
  const shown = await firefox.inTab<string>(`
    const bytes = Uint8Array.from(atob(${JSON.stringify(pdf)}), (letter) => letter.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'resume.pdf', { type: 'application/pdf' }));
    const input = await seen(() => document.querySelector('input[type=file]'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return (await seen(() => document.querySelector('.import-draft, [role=alert]'))).textContent;`);
  expect(shown).toContain(resume.work[0]!.position);
  expect(shown).toContain(resume.work[0]!.name);
});
