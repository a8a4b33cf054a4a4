import type { ResumeImport } from '@/utils/formats/import';
import { t } from '@/utils/text/text';
import { countText } from '../ui/count-text';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { warningText } from './warning-text';

/** More than this would push the draft out of sight. */
const mostShown = 5;

/** What to look at twice, and the lines that found no place. */
export function ImportWarnings({ read }: { read: ResumeImport }) {
  const { warnings, unplaced, resume } = read;
  const texts = [...new Set(warnings.map((warning) => warningText(warning, resume)))];
  return (
    <>
      {texts.length > 0 && (
        <Notice tone="warn" title={t('import_warnings')}>
          <Lines lines={texts.slice(0, mostShown)} />
          {texts.length > mostShown && (
            <Disclosure summary={t('import_more_warnings', texts.length - mostShown)}>
              <Lines lines={texts.slice(mostShown)} />
            </Disclosure>
          )}
        </Notice>
      )}
      {unplaced.length > 0 && (
        <Notice
          title={countText(unplaced.length, {
            one: 'import_unplaced_one',
            other: 'import_unplaced_other',
          })}
        >
          <p>{t('import_unplaced_help')}</p>
          <Disclosure summary={t('import_unplaced_show')}>
            <Lines lines={unplaced} />
          </Disclosure>
        </Notice>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
