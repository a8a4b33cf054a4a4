import { type TextKey, t } from '@/utils/text/text';
import { interfaceLocale } from '../ui/locale';
import { Notice } from '../ui/notice';
import type { CaretModel, CaretOutcome } from './caret-model';

const texts: Record<Exclude<CaretOutcome['outcome'], 'too-long'>, TextKey> = {
  inserted: 'caret_inserted',
  reverted: 'caret_reverted',
  'no-field': 'caret_no_field',
  restricted: 'page_restricted_text',
  'no-access': 'page_no_access_text',
  left: 'page_left_text',
  unreadable: 'page_unreadable_text',
};

const textOf = (outcome: CaretOutcome) =>
  outcome.outcome === 'too-long'
    ? t('caret_too_long', outcome.most.toLocaleString(interfaceLocale()))
    : t(texts[outcome.outcome]);

/** What became of the text that was put where the caret is. */
export function CaretNotice({ model }: { model: CaretModel }) {
  const outcome = model.outcome.value;
  if (!outcome) return null;
  return <Notice tone={outcome.outcome === 'inserted' ? 'good' : 'warn'}>{textOf(outcome)}</Notice>;
}
