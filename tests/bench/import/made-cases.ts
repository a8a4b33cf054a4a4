import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';
import type { Case } from './facts';
import { farResumes, fontsFor, isFromTheRight } from './far-scripts';
import { factsOfKnown, type KnownResume, knownResumes } from './known-resumes';
import { madeDocx } from './made-docx';
import { designs } from './made-html';
import { madeMarkdown } from './made-markdown';
import { madeOwn } from './made-own';
import { linkedinProfile } from './made-pdf';
import { madePdfmake } from './made-pdfmake';
import { spacelessResumes } from './spaceless-scripts';

/** Documents made from resumes that we know, by as many makers as there are here. */
export async function madeCases(): Promise<Case[]> {
  const resumes = knownResumes();
  const texts = await Promise.all(resumes.map(textCases));
  const others = [...farResumes, ...spacelessResumes];
  const far = await Promise.all(others.map(farCases));
  const drawn = others.filter(({ language }) => !withoutFont.includes(language));
  return [...texts.flat(), ...far.flat(), ...(await printed([...resumes, ...drawn]))];
}

async function textCases(resume: KnownResume): Promise<Case[]> {
  const truth = factsOfKnown(resume);
  return [
    {
      format: 'pdf',
      name: `${resume.id}-linkedin.pdf`,
      bytes: await linkedinProfile(resume),
      truth,
    },
    ...(await madePdfmake(resume)).map(({ layout, bytes }) => ({
      format: 'pdf',
      name: `${resume.id}-pdfmake-${layout}.pdf`,
      bytes,
      truth,
    })),
    ...(await ownCases(resume)),
    ...(await plainCases(resume)),
  ];
}

/** No font of ours has all their letters: as Word and Markdown only. */
const withoutFont = ['zh-Hans', 'ko'];

/** Without the makers whose fonts lack the letters. */
const farCases = async (resume: KnownResume): Promise<Case[]> => [
  ...(resume.language === 'ja' ? await ownCases(resume) : []),
  ...(await plainCases(resume)),
];

const ownCases = async (resume: KnownResume): Promise<Case[]> =>
  (await madeOwn(resume)).map(({ format, layout, bytes }) => ({
    format,
    name: `${resume.id}-${layout}.${format}`,
    bytes,
    truth: factsOfKnown(resume),
  }));

async function plainCases(resume: KnownResume): Promise<Case[]> {
  const truth = factsOfKnown(resume);
  const markdown = new TextEncoder().encode(madeMarkdown(resume));
  return [
    { format: 'markdown', name: `${resume.id}.md`, bytes: markdown, truth },
    ...(await madeDocx(resume)).map(({ layout, bytes }) => ({
      format: 'docx',
      name: `${resume.id}-${layout}.docx`,
      bytes,
      truth,
    })),
  ];
}

/** As Chromium prints them to PDF. */
async function printed(resumes: readonly KnownResume[]): Promise<Case[]> {
  const executablePath = chromiumPath();
  if (!executablePath) return [];
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [...chromiumFlags],
  });
  try {
    const page = await browser.newPage();
    const cases: Case[] = [];
    for (const resume of resumes)
      for (const [design, write] of Object.entries(designs)) {
        const fonts = await fontsFor(resume);
        const direction = isFromTheRight(resume) ? '<html dir="rtl">' : '';
        const shown = write(resume).replace('<!doctype html>', `$&${direction}`);
        await page.setContent(`${shown}${fonts}`, { waitUntil: 'load' });
        await page.evaluate(async () => void (await document.fonts.ready));
        const bytes = await page.pdf({ format: 'A4', printBackground: true });
        cases.push({
          format: 'pdf',
          name: `${resume.id}-${design}.pdf`,
          bytes,
          truth: factsOfKnown(resume),
        });
      }
    return cases;
  } finally {
    await browser.close();
  }
}
