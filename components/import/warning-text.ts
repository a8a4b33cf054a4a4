import type { ImportWarning } from '@/utils/formats/import';
import { entryLabel } from '@/utils/resume/entry-label';
import type { Resume, Section } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { sectionFields } from '../editor/section-fields';

/** What the owner calls the entry, or else where it stands: "Work 3". */
function nameOf({ entries }: Resume, section: Section, index: number): string {
  const entry = entries.filter((other) => other.section === section)[index];
  return (entry && entryLabel(entry)) || `${t(sectionFields[section].name)} ${index + 1}`;
}

const isSection = (name: string): name is Section => name in sectionFields;

/** One sentence for what the owner should look at. */
export function warningText(warning: ImportWarning, resume: Resume): string {
  switch (warning.is) {
    case 'unread-date':
      return t('warning_date', warning.text, nameOf(resume, warning.section, warning.index));
    case 'odd-value':
      return isSection(warning.section)
        ? t('warning_value', warning.key, nameOf(resume, warning.section, warning.index))
        : t('warning_value', warning.key, t('outline_basics'));
    case 'odd-section':
      return t('warning_section', warning.key);
    case 'end-before-start':
      return t('warning_order', nameOf(resume, warning.section, warning.index));
    case 'mended-json':
      return t('warning_mended', warning.line);
    case 'dropped-key':
      return t('warning_dropped', warning.key);
  }
}
