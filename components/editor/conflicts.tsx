import { entryLabel } from '@/utils/resume/entry-label';
import type { Conflict } from '@/utils/resume/merge/merge-edits';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import './conflicts.css';

interface Props {
  conflicts: readonly Conflict[];
  resume: Resume;
}

/** What two windows have made of the same value, side by side. */
export function Conflicts({ conflicts, resume }: Props) {
  return (
    <ul class="conflicts">
      {conflicts.map(({ path, mine, theirs }) => (
        <li key={path.join('/')} class="conflict">
          <span class="conflict-part">{partName(path, resume)}</span>
          <Side name={t('conflict_mine')} value={mine} />
          <Side name={t('conflict_theirs')} value={theirs} />
        </li>
      ))}
    </ul>
  );
}

function Side({ name, value }: { name: string; value: unknown }) {
  const text = textOf(value);
  return (
    <span class="conflict-side">
      <span class="conflict-name">{name}</span>{' '}
      {text ? <bdi>{text}</bdi> : <i>{t('conflict_empty')}</i>}
    </span>
  );
}

function partName([part, id]: readonly string[], { entries }: Resume): string {
  if (part === 'label') return t('editor_label');
  const entry = part === 'entries' && entries.find((one) => one.id === id);
  return (entry && entryLabel(entry)) || t('outline_basics');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}
