import type { SkipReason } from '@/utils/form/plan';
import type { TextKey } from '@/utils/text/text';

/** Why a field is left alone, as a heading over the fields it holds for. */
export const skipWords: Record<SkipReason, TextKey> = {
  'not-understood': 'skip_not_understood',
  'no-data': 'skip_no_data',
  'already-filled': 'skip_already_filled',
  'only-you': 'skip_only_you',
  'no-matching-option': 'skip_no_matching_option',
  'too-long': 'skip_too_long',
  'too-short': 'skip_too_short',
  'wrong-file-type': 'skip_wrong_file_type',
  'file-too-large': 'skip_file_too_large',
  'wrong-format': 'skip_wrong_format',
  'out-of-range': 'skip_out_of_range',
  'cannot-be-seen': 'skip_cannot_be_seen',
  locked: 'skip_locked',
  'not-ours-to-fill': 'skip_not_ours',
  unsure: 'skip_unsure',
  'unsupported-control': 'skip_unsupported_control',
};
