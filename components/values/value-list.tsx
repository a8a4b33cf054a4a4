import { useState } from 'preact/hooks';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { SearchIcon } from '../ui/icons';
import { interfaceLocale } from '../ui/locale';
import { TextField } from '../ui/text-field';
import { NamedValues } from './named-values';
import { filterValues, type ValueGroup, valuesOf } from './values-of';
import './value-list.css';

interface Props {
  resume: Resume;
  onCopy: (text: string) => Promise<boolean>;
  /** Puts a value where the page's caret is; missing where it is in no field. */
  onInsert?: ((text: string) => Promise<void>) | undefined;
}

/** So many groups are shown open while filtering: more are not looked through but filtered further. */
const mostOpen = 12;

/** Every single value of a resume, to be copied where a form cannot be filled. */
export function ValueList({ resume, onCopy, onInsert }: Props) {
  const [wanted, setWanted] = useState('');
  const groups = filterValues(valuesOf(resume, interfaceLocale()), wanted);
  return (
    <>
      <div class="value-filter">
        <TextField
          type="search"
          label={t('values_filter')}
          hideLabel
          placeholder={t('values_filter')}
          icon={<SearchIcon />}
          value={wanted}
          onInput={setWanted}
        />
      </div>
      {groups.length === 0 && (
        <EmptyState icon={<SearchIcon size={20} />} title={t('values_none')} />
      )}
      <div class="value-groups">
        {groups.map((group, at) => (
          <Group
            key={`${group.id} ${wanted !== ''}`}
            group={group}
            open={wanted === '' ? group.id === 'basics' : at < mostOpen}
            onCopy={onCopy}
            onInsert={onInsert}
          />
        ))}
      </div>
    </>
  );
}

interface GroupProps extends Pick<Props, 'onCopy' | 'onInsert'> {
  group: ValueGroup;
  open: boolean;
}

const Group = ({ group, open, ...uses }: GroupProps) => (
  <Card flush>
    <div class="value-group">
      <Disclosure summary={<span class="value-group-title">{group.title}</span>} open={open}>
        <NamedValues values={group.values} {...uses} />
      </Disclosure>
    </div>
  </Card>
);
