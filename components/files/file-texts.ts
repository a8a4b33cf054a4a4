import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { interfaceLocale } from '../ui/locale';
import { type FileFailure, largestFile } from './files-model';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** A size as file managers tell it: "340 kB". */
export function fileSize(bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(interfaceLocale(), {
    style: 'unit',
    unit: units[step],
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1_000 ** step);
}

/** One sentence that names the file, what is wrong with it, and what to do. */
export function fileFailureText({ name, why }: FileFailure): string {
  switch (why) {
    case 'empty':
      return t('file_empty', name);
    case 'too-large':
      return t('file_too_large', name, fileSize(largestFile));
    case 'unreadable':
      return t('file_unreadable', name);
    default:
      return failureText(why);
  }
}
