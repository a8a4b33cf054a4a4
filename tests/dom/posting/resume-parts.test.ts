import { afterEach, expect, test } from 'vitest';
import { holdsResume, resumeParts } from '@/content/resume/resume-parts';
import { importResume } from '@/utils/formats/import-resume';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string) {
  document.body.innerHTML = html;
}

const person = (own: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name: 'Marisol Underhay', ...own })}</script>`;

test('takes what is marked as a resume, and nothing else of the page', async () => {
  show(`<p>Buy our clocks</p>
    <article class="hresume"><h1 class="p-name">Marisol Underhay</h1>
      <div class="p-experience"><b class="p-title">Clock Restorer</b> <i class="p-org">Belfry Works</i></div>
    </article>`);
  expect(holdsResume(document)).toBe(true);
  const text = resumeParts(document);
  expect(text).not.toContain('Buy our clocks');
  const read = await importResume({ name: 'Clocks', text });
  expect(read).toMatchObject({
    ok: true,
    value: { resume: { entries: [{ title: 'Clock Restorer', organization: 'Belfry Works' }] } },
  });
});

test('takes a person with a working life from the page’s data', async () => {
  show(
    person({
      worksFor: { '@type': 'Organization', name: 'Belfry Works' },
      jobTitle: 'Clock Restorer',
    }),
  );
  expect(holdsResume(document)).toBe(true);
  const read = await importResume({ name: '', text: resumeParts(document) });
  expect(read).toMatchObject({
    ok: true,
    value: { resume: { basics: { name: 'Marisol Underhay' } } },
  });
});

test('takes a person with a working life from microdata', async () => {
  show(`<p>Buy our clocks</p><section itemscope itemtype="https://schema.org/Person">
    <h1 itemprop="name">Marisol Underhay</h1><b itemprop="jobTitle">Clock Restorer</b>
    <p itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">Belfry Works</i></p>
  </section>`);
  expect(holdsResume(document)).toBe(true);
  const read = await importResume({ name: '', text: resumeParts(document) });
  expect(read).toMatchObject({
    ok: true,
    value: {
      resume: {
        basics: { name: 'Marisol Underhay' },
        entries: [{ title: 'Clock Restorer', organization: 'Belfry Works' }],
      },
    },
  });
});

test('an author, or a name in passing, is no resume', () => {
  show(person({}));
  expect(holdsResume(document)).toBe(false);
  show('<p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Marisol</b></p>');
  expect(holdsResume(document)).toBe(false);
  show('<article>Marisol Underhay worksFor Belfry Works</article>');
  expect(holdsResume(document)).toBe(false);
  expect(resumeParts(document)).toBe('');
});

test('a form that is named like the document’s own does not hide it', () => {
  show('<form name="querySelectorAll"></form><div class="h-resume">Marisol</div>');
  expect(holdsResume(document)).toBe(true);
});
