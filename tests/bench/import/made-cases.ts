import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';
import type { Case } from './facts';
import { factsOfKnown, type KnownResume, knownResumes } from './known-resumes';
import { madeDocx } from './made-docx';
import { designs } from './made-html';
import { madeMarkdown } from './made-markdown';
import { linkedinProfile } from './made-pdf';

/** Documents made from resumes that we know, by as many makers as there are here. */
export async function madeCases(): Promise<Case[]> {
  const resumes = knownResumes();
  const texts = await Promise.all(resumes.map(textCases));
  return [...texts.flat(), ...(await printed(resumes))];
}

async function textCases(resume: KnownResume): Promise<Case[]> {
  const truth = factsOfKnown(resume);
  const markdown = new TextEncoder().encode(madeMarkdown(resume));
  return [
    {
      format: 'pdf',
      name: `${resume.id}-linkedin.pdf`,
      bytes: await linkedinProfile(resume),
      truth,
    },
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
        await page.setContent(write(resume), { waitUntil: 'load' });
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
