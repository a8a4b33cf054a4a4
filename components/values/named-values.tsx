import { t } from '@/utils/text/text';
import { CopyButton } from '../ui/copy-button';
import { IconButton } from '../ui/icon-button';
import { PasteIcon } from '../ui/icons';
import { LongText } from '../ui/long-text';
import type { NamedValue } from './values-of';
import './named-values.css';

interface Props {
  values: readonly NamedValue[];
  onCopy: (text: string) => Promise<boolean>;
  /** Puts a value where the page's caret is; missing where it is in no field. */
  onInsert?: ((text: string) => Promise<void>) | undefined;
}

/** Values under their names, each to be copied by itself. */
export const NamedValues = ({ values, onCopy, onInsert }: Props) => (
  <dl class="named-values">
    {values.map(({ label, value }, at) => (
      // A resume may say the same thing twice: only the place tells them apart.
      <div key={`${at} ${label}`} class="named-value">
        <dt>{label}</dt>
        <dd>
          <div class="named-value-text">
            <LongText text={value} name={label} />
          </div>
          {onInsert && (
            <IconButton
              label={t('insert_value', label)}
              icon={<PasteIcon />}
              onClick={() => onInsert(value)}
            />
          )}
          <CopyButton label={t('copy_value', label)} onCopy={() => onCopy(value)} />
        </dd>
      </div>
    ))}
  </dl>
);
