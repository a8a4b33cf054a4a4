import type { Section } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { IconButton } from '../ui/icon-button';
import { PlusIcon } from '../ui/page-icons';
import type { EditorModel } from './editor-model';
import { startEntry } from './entry-keys';
import { sectionFields } from './section-fields';

interface Props {
  model: EditorModel;
  section: Section;
}

/** A section's name, and one more entry for it. */
export function OutlineHead({ model, section }: Props) {
  const { name, add } = sectionFields[section];
  return (
    <header class="outline-head">
      <h2 class="outline-title">{t(name)}</h2>
      <IconButton label={t(add)} icon={<PlusIcon />} onClick={() => startEntry(model, section)} />
    </header>
  );
}
