import { datesOf, type KnownResume, wordsOf } from './known-resumes';

const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = (items: readonly string[] = []) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;

type Style = 'words' | 'numbers';

const studies = (resume: KnownResume, style: Style = 'words') =>
  resume.education
    .map(
      (study) =>
        `<div class="entry"><div class="head"><b>${html([study.studyType, study.area].filter(Boolean).join(', '))}</b><span>${datesOf(resume, study, style)}</span></div><div>${html(study.institution)}</div></div>`,
    )
    .join('');

const skills = ({ skills: all }: KnownResume) =>
  all
    .map(
      ({ name, keywords = [] }) =>
        `<p>${html(keywords.length > 0 ? `${name}: ${keywords.join(', ')}` : name)}</p>`,
    )
    .join('');

const languages = ({ languages: all }: KnownResume) =>
  all
    .map(
      ({ language, fluency }) => `<p>${html([language, fluency].filter(Boolean).join(' – '))}</p>`,
    )
    .join('');

const part = (title: string, body: string) =>
  body === '' ? '' : `<section><h2>${title}</h2>${body}</section>`;

const page = (css: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><style>*{margin:0;box-sizing:border-box}ul{padding-inline-start:18px}${css}</style>${body}`;

/** One column, the position first, dates at the right edge. */
function classic(resume: KnownResume): string {
  const words = wordsOf(resume);
  const { name, label, email, phone, city, summary } = resume.basics;
  const roles = resume.work
    .map(
      (role) =>
        `<div class="entry"><div class="head"><b>${html(role.position)}</b><span>${datesOf(resume, role)}</span></div><i>${html(role.name)}</i>${list(role.highlights)}</div>`,
    )
    .join('');
  return page(
    'body{font:11px/1.4 "DejaVu Sans",sans-serif;padding:10px}h1{font-size:26px}h2{font-size:15px;margin:14px 0 6px;border-bottom:1px solid}.head{display:flex;justify-content:space-between}.entry{margin-bottom:8px}',
    `<h1>${html(name)}</h1><p>${html(label)}</p><p>${[email, phone, city].filter(Boolean).map(html).join(' | ')}</p>${part(words.summary, `<p>${html(summary)}</p>`)}${part(words.work, roles)}${part(words.education, studies(resume))}${part(words.skills, skills(resume))}${part(words.languages, languages(resume))}`,
  );
}

/** A narrow column at the left with contact, skills and languages; the career at the right. */
function sidebar(resume: KnownResume): string {
  const words = wordsOf(resume);
  const { name, label, email, phone, city, summary } = resume.basics;
  const roles = resume.work
    .map(
      (role) =>
        `<div class="entry"><h3>${html(role.position)}</h3><p>${html(role.name)} · ${datesOf(resume, role)}</p>${list(role.highlights)}</div>`,
    )
    .join('');
  return page(
    'body{font:10.5px/1.45 "DejaVu Serif",serif;display:grid;grid-template-columns:190px 1fr;gap:24px}aside{background:#eee;padding:12px}main{padding:12px}h1{font-size:24px}h2{font-size:13px;text-transform:uppercase;margin:12px 0 5px}h3{font-size:11px}.entry{margin-bottom:9px}.head{display:block}.head span{display:block}',
    `<aside><h2>Contact</h2>${[email, phone, city]
      .filter(Boolean)
      .map((text) => `<p>${html(text)}</p>`)
      .join(
        '',
      )}${part(words.skills, skills(resume))}${part(words.languages, languages(resume))}</aside><main><h1>${html(name)}</h1><p>${html(label)}</p>${part(words.summary, `<p>${html(summary)}</p>`)}${part(words.work, roles)}${part(words.education, studies(resume))}</main>`,
  );
}

/** Dates in a column of their own at the left, as in German and French forms; the employer first. */
function datesLeft(resume: KnownResume): string {
  const words = wordsOf(resume);
  const { name, email, phone, city } = resume.basics;
  const row = (dates: string, body: string) =>
    `<div class="row"><span>${dates}</span><div>${body}</div></div>`;
  const roles = resume.work
    .map((role) =>
      row(
        datesOf(resume, role, 'numbers'),
        `<b>${html(role.name)}</b><p>${html(role.position)}</p>${list(role.highlights)}`,
      ),
    )
    .join('');
  const schools = resume.education
    .map((study) =>
      row(
        datesOf(resume, study, 'numbers'),
        `<b>${html(study.institution)}</b><p>${html([study.studyType, study.area].filter(Boolean).join(', '))}</p>`,
      ),
    )
    .join('');
  return page(
    'body{font:11px/1.5 "DejaVu Sans",sans-serif;padding:16px}h1{font-size:22px;text-align:center}.contact{text-align:center}h2{font-size:12px;margin:14px 0 6px;color:#135}.row{display:grid;grid-template-columns:130px 1fr;margin-bottom:8px}',
    `<h1>${html(name)}</h1><p class="contact">${[city, phone, email].filter(Boolean).map(html).join(' • ')}</p>${part(words.work, roles)}${part(words.education, schools)}${part(words.skills, skills(resume))}${part(words.languages, languages(resume))}`,
  );
}

/** The career at the left, the rest in a narrow column at the right, under a head as wide as the page. */
function rightColumn(resume: KnownResume): string {
  const words = wordsOf(resume);
  const { name, label, email, phone, city, summary } = resume.basics;
  const roles = resume.work
    .map(
      (role) =>
        `<div class="entry"><b>${html(role.name)}</b><div class="head"><i>${html(role.position)}</i><small>${datesOf(resume, role)}</small></div>${list(role.highlights)}</div>`,
    )
    .join('');
  return page(
    'body{font:10px/1.4 "DejaVu Sans",sans-serif}header{background:#246;color:#fff;padding:14px}h1{font-size:28px}.cols{display:flex;gap:20px;padding:14px}main{flex:2}aside{flex:1}h2{font-size:14px;color:#246;margin:10px 0 4px}.head{display:flex;justify-content:space-between}.entry{margin-bottom:8px}aside .head{display:block}aside .head span{display:block}',
    `<header><h1>${html(name)}</h1><p>${html(label)}</p><p>${[email, phone, city]
      .filter(Boolean)
      .map((text) => `<span style="margin-right:30px">${html(text)}</span>`)
      .join(
        '',
      )}</p></header><div class="cols"><main>${part(words.summary, `<p>${html(summary)}</p>`)}${part(words.work, roles)}</main><aside>${part(words.education, studies(resume))}${part(words.skills, skills(resume))}${part(words.languages, languages(resume))}</aside></div>`,
  );
}

export const designs = { classic, sidebar, datesLeft, rightColumn };
