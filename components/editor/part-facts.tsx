import { countWordsIn } from '@/utils/resume/count-words';
import { type Missing, missingInBasics, missingInEntry } from '@/utils/resume/missing-for-forms';
import { type TextKey, t } from '@/utils/text/text';
import { countText } from '../ui/count-text';
import { interfaceLocale } from '../ui/locale';
import type { EditorModel } from './editor-model';

/** By the labels of the fields that they stand in. */
const texts: Record<Missing, TextKey> = {
  name: 'basics_name',
  email: 'basics_email',
  phone: 'basics_phone',
  city: 'place_city',
  country: 'place_country',
  title: 'field_position',
  organization: 'field_employer',
  school: 'field_school',
  degree: 'field_degree',
  location: 'field_location',
  start: 'field_start',
  end: 'field_end',
};

/** How long a part is, and, in passing, what forms ask for that it does not say. */
export function PartFacts({ model }: { model: EditorModel }) {
  const entry = model.entry.value;
  const { basics } = model.draft.resume.value;
  const missing = entry ? missingInEntry(entry) : missingInBasics(basics);
  const words = countWordsIn(entry ? entry.statements : basics.summary);
  const names = missing.map((what) => t(texts[what]));
  const list = new Intl.ListFormat(interfaceLocale(), { type: 'conjunction' }).format(names);
  return (
    <p class="part-facts">
      {names.length > 0 && <span class="part-facts-gaps">{t('gaps_named', list)}</span>}
      <span>{countText(words, { one: 'count_word', other: 'count_words' })}</span>
    </p>
  );
}
