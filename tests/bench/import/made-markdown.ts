import { datesOf, type KnownResume, wordsOf } from './known-resumes';

/** The resume as people keep it in Markdown. */
export function madeMarkdown(resume: KnownResume): string {
  const words = wordsOf(resume);
  const { name, label, email, phone, city, summary } = resume.basics;
  const degree = (study: KnownResume['education'][number]) =>
    [study.studyType, study.area].filter(Boolean).join(', ');
  return [
    `# ${name}`,
    label,
    [`<${email}>`, phone, city].filter(Boolean).join(' | '),
    `## ${words.summary}`,
    summary,
    `## ${words.work}`,
    ...resume.work.flatMap((role) => [
      `### ${role.position}, ${role.name}`,
      `*${datesOf(resume, role)}*`,
      (role.highlights ?? []).map((text) => `- ${text}`).join('\n'),
    ]),
    `## ${words.education}`,
    ...resume.education.flatMap((study) => [
      `### ${degree(study)}`,
      `${study.institution}, ${datesOf(resume, study)}`,
    ]),
    `## ${words.skills}`,
    resume.skills
      .map(({ name: skill, keywords = [] }) => `- **${skill}**: ${keywords.join(', ')}`)
      .join('\n'),
  ].join('\n\n');
}
