import type { Section } from '@/utils/resume/schema';
import type { TextKey } from '@/utils/text/text';

/** What a section of a resume is called. */
export const sectionWords: Record<Section, TextKey> = {
  work: 'section_work',
  projects: 'section_projects',
  volunteer: 'section_volunteer',
  education: 'section_education',
  certificates: 'section_certificates',
  awards: 'section_awards',
  publications: 'section_publications',
  skills: 'section_skills',
  languages: 'section_languages',
  interests: 'section_interests',
  references: 'section_references',
};
