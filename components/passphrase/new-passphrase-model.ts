import { batch, computed, createModel, signal } from '@preact/signals';
import { passphraseStrength } from '@/utils/crypto/passphrase-strength';

/** What is wrong with the passphrase; undefined where it can be used. */
export type PassphraseProblem = 'refused' | 'not-the-same';

/** A passphrase that is chosen, typed twice. */
export const NewPassphraseModel = createModel(() => {
  const passphrase = signal('');
  const repeated = signal('');
  /** Said only once the owner has tried: nobody is told off while they type. */
  const hasTried = signal(false);

  const strength = computed(() => passphraseStrength(passphrase.value));
  const problem = computed<PassphraseProblem | undefined>(() => {
    if (strength.value === 'refused') return 'refused';
    return passphrase.value === repeated.value ? undefined : 'not-the-same';
  });

  return {
    passphrase,
    repeated,
    strength,
    problem: computed(() => (hasTried.value ? problem.value : undefined)),
    /** What was chosen; undefined where something is wrong with it, which is said from then on. */
    take() {
      hasTried.value = true;
      return problem.value ? undefined : passphrase.value;
    },
    forget: () =>
      batch(() => {
        passphrase.value = '';
        repeated.value = '';
        hasTried.value = false;
      }),
  };
});

export type NewPassphraseModel = InstanceType<typeof NewPassphraseModel>;
