import { type TextKey, t } from '@/utils/text/text';
import type { ImportRefusal } from './import-model';

type OtherFormat = Extract<ImportRefusal, { why: 'other-format' }>['format'];

const otherFormats: Record<OtherFormat, TextKey> = {
  pdf: 'refusal_other_format',
  word: 'refusal_word',
  rtf: 'refusal_word',
  html: 'refusal_html',
  xml: 'refusal_other_format',
  zip: 'refusal_other_format',
  binary: 'refusal_other_format',
};

/** One sentence that names the file (or "the text"), what is wrong, and what to do. */
export function refusalText(name: string, reason: ImportRefusal): string {
  const what = name ? t('refusal_file', name) : t('refusal_text');
  switch (reason.why) {
    case 'empty':
      return t('refusal_empty', what);
    case 'too-large':
      return t('refusal_too_large', what, Math.round(reason.most / 1024 / 1024));
    case 'too-many':
      return t('refusal_too_many', what, reason.most);
    case 'too-deep':
      return t('refusal_too_deep', what, reason.deepest);
    case 'not-json':
      return t('refusal_not_json', what, reason.line, reason.column);
    case 'not-yaml':
      return t('refusal_not_yaml', what, reason.line, reason.column);
    case 'too-slow':
      return t('refusal_too_slow', what, reason.seconds);
    case 'damaged':
      return t('refusal_damaged', what);
    case 'locked':
      return t('refusal_locked', what);
    case 'no-text':
      return t('refusal_no_text', what);
    case 'not-a-resume':
      return t('refusal_not_a_resume', what);
    case 'other-format':
      return t(otherFormats[reason.format], what);
    case 'unreadable':
      return t('refusal_unreadable', what);
  }
}
