import { type Strength, shortestPassphrase } from '@/utils/crypto/passphrase-strength';
import { type TextKey, t } from '@/utils/text/text';
import { TextField } from '../ui/text-field';
import type { NewPassphraseModel } from './new-passphrase-model';

const strengths: Readonly<Record<Strength, TextKey>> = {
  refused: 'passphrase_strength_refused',
  weak: 'passphrase_strength_weak',
  fair: 'passphrase_strength_fair',
  good: 'passphrase_strength_good',
};

/** Both fields of it, and how it would stand against guessing. */
export function NewPassphrase({ model }: { model: NewPassphraseModel }) {
  const { passphrase, repeated } = model;
  const problem = model.problem.value;
  const said =
    passphrase.value === ''
      ? t('passphrase_strength_empty')
      : t(strengths[model.strength.value], shortestPassphrase);
  return (
    <>
      <TextField
        type="password"
        autocomplete="new-password"
        label={t('passphrase_label')}
        help={problem === 'refused' ? undefined : said}
        error={
          problem === 'refused' ? t('passphrase_strength_refused', shortestPassphrase) : undefined
        }
        value={passphrase.value}
        onInput={(value) => {
          passphrase.value = value;
        }}
      />
      <TextField
        type="password"
        autocomplete="new-password"
        label={t('passphrase_repeat')}
        error={problem === 'not-the-same' ? t('passphrase_not_same') : undefined}
        value={repeated.value}
        onInput={(value) => {
          repeated.value = value;
        }}
      />
    </>
  );
}
