import { t } from '@/utils/text/text';
import { postingLabel } from '../posting/posting-label';
import type { PostingModel } from '../posting/posting-model';
import { Select } from '../ui/select';

/** The posting that the form is filled for: entries and summary are picked for it. */
export function FormFor({ model }: { model: PostingModel }) {
  const posting = model.posting.value;
  const earlier = model.earlier.value.filter(({ id }) => id !== posting?.id);
  const known = posting && posting.quality !== 'none' ? [posting, ...earlier] : earlier;
  if (known.length === 0) return null;
  const chosen = posting && posting.quality !== 'none' ? posting.id : '';
  return (
    <Select
      label={t('form_for')}
      value={chosen}
      options={[
        { value: '', label: t('form_for_none') },
        ...known.map((one) => ({ value: one.id, label: postingLabel(one) })),
      ]}
      onChange={(id) => model.show(known.find((one) => one.id === id))}
    />
  );
}
