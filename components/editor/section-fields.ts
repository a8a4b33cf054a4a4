import type { Section } from '@/utils/resume/schema';
import type { TextKey } from '@/utils/text/text';

export type TextMember = 'title' | 'organization' | 'location' | 'field' | 'level' | 'url';

/** What an entry of a section is asked for. A member without a label is shown only where it holds something. */
export interface SectionFields {
  /** The section's own name. */
  name: TextKey;
  /** "Add a role": what one more entry is called. */
  add: TextKey;
  labels: Partial<Record<TextMember, TextKey>>;
  /** A time from and to, one day, or none. */
  dates: 'span' | 'point' | 'none';
  keywords?: TextKey;
  /** Whether it can belong to a role. */
  partOf?: true;
}

/** Labels for what a section does not ask for, and an import brought all the same. */
export const otherLabels: Record<TextMember, TextKey> = {
  title: 'field_title',
  organization: 'field_organization',
  location: 'field_location',
  field: 'field_field',
  level: 'field_level',
  url: 'field_url',
};

export const sectionFields: Record<Section, SectionFields> = {
  work: {
    name: 'section_work',
    add: 'add_work',
    labels: {
      title: 'field_position',
      organization: 'field_employer',
      location: 'field_location',
      url: 'field_url',
    },
    dates: 'span',
    keywords: 'field_keywords',
  },
  projects: {
    name: 'section_projects',
    add: 'add_projects',
    labels: { title: 'field_project', organization: 'field_client', url: 'field_url' },
    dates: 'span',
    keywords: 'field_keywords',
    partOf: true,
  },
  volunteer: {
    name: 'section_volunteer',
    add: 'add_volunteer',
    labels: {
      title: 'field_position',
      organization: 'field_organization',
      location: 'field_location',
      url: 'field_url',
    },
    dates: 'span',
    keywords: 'field_keywords',
  },
  education: {
    name: 'section_education',
    add: 'add_education',
    labels: {
      title: 'field_degree',
      organization: 'field_school',
      field: 'field_field',
      level: 'field_grade',
      location: 'field_location',
      url: 'field_url',
    },
    dates: 'span',
    keywords: 'field_courses',
  },
  certificates: {
    name: 'section_certificates',
    add: 'add_certificates',
    labels: { title: 'field_certificate', organization: 'field_issuer', url: 'field_url' },
    dates: 'point',
  },
  awards: {
    name: 'section_awards',
    add: 'add_awards',
    labels: { title: 'field_award', organization: 'field_awarder' },
    dates: 'point',
  },
  publications: {
    name: 'section_publications',
    add: 'add_publications',
    labels: { title: 'field_publication', organization: 'field_publisher', url: 'field_url' },
    dates: 'point',
  },
  skills: {
    name: 'section_skills',
    add: 'add_skills',
    labels: { title: 'field_skill', level: 'field_level' },
    dates: 'none',
    keywords: 'field_skill_keywords',
  },
  languages: {
    name: 'section_languages',
    add: 'add_languages',
    labels: { title: 'field_language', level: 'field_fluency' },
    dates: 'none',
  },
  interests: {
    name: 'section_interests',
    add: 'add_interests',
    labels: { title: 'field_interest' },
    dates: 'none',
    keywords: 'field_keywords',
  },
  references: {
    name: 'section_references',
    add: 'add_references',
    labels: { title: 'field_reference', organization: 'field_organization' },
    dates: 'none',
  },
};
