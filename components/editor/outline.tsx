import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { partsWithGaps } from '@/utils/resume/missing-for-forms';
import { placeEntry } from '@/utils/resume/place-entry';
import { sections } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { countText } from '../ui/count-text';
import { PlusIcon, UserIcon } from '../ui/page-icons';
import { type Reorder, useReorder, useReorderEdge } from '../ui/use-reorder';
import type { EditorModel } from './editor-model';
import { onEntryKey, startEntry } from './entry-keys';
import { OutlineHead } from './outline-head';
import type { OutlineRow } from './outline-rows';
import { sectionFields } from './section-fields';
import './outline.css';

interface Props {
  model: EditorModel;
}

/** The whole resume at a glance: a section for each kind of entry, and what can be added. */
export function Outline({ model }: Props) {
  const rows = model.outline.value;
  const filled = sections.filter((section) => rows.some((row) => row.section === section));
  const reorder = useReorder((id, place) =>
    model.draft.edit((resume) => placeEntry(resume, id, place)),
  );
  return (
    <nav class="outline" aria-label={t('outline_label')} onKeyDown={walk}>
      <OutlineItem model={model} id="basics">
        <span class="outline-name">
          <UserIcon /> {t('outline_basics')}
        </span>
      </OutlineItem>
      {filled.map((section) => (
        <section key={section} class="outline-section">
          <OutlineHead model={model} section={section} />
          {rows
            .filter((row) => row.section === section)
            .map((row) => (
              <EntryItem key={row.id} model={model} row={row} reorder={reorder} />
            ))}
        </section>
      ))}
      <div class="outline-more">
        {sections
          .filter((section) => !filled.includes(section))
          .map((section) => (
            <Button
              key={section}
              size="s"
              look="quiet"
              icon={<PlusIcon />}
              onClick={() => startEntry(model, section)}
            >
              {t(sectionFields[section].add)}
            </Button>
          ))}
      </div>
      <Gaps model={model} />
      <p class="outline-keys">{t('outline_keys')}</p>
    </nav>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The arrows go from item to item: hundreds of entries are one stop of the Tab key. */
function walk(event: KeyboardEvent) {
  const by = event.altKey ? undefined : steps[event.key];
  if (by === undefined || event.defaultPrevented) return;
  const items = [
    ...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.outline-item'),
  ];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : items[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface EntryItemProps extends Props {
  row: OutlineRow;
  reorder: Reorder;
}

function EntryItem({ model, row, reorder }: EntryItemProps) {
  const { id, section, name, dates, lacks } = row;
  const edge = useReorderEdge(reorder, id);
  return (
    <div
      class={classNames('outline-entry', edge)}
      data-id={id}
      {...reorder.grip(id)}
      {...reorder.target(id)}
    >
      <OutlineItem
        model={model}
        id={id}
        onKeyDown={(event) => onEntryKey(event, { model, id, section })}
      >
        <span class="outline-name">
          {name || t('unnamed')}
          {lacks && <span class="outline-lacks" aria-hidden="true" title={t('gaps_here')} />}
        </span>
        {dates && <span class="outline-dates">{dates}</span>}
      </OutlineItem>
    </div>
  );
}

interface ItemProps extends Props {
  id: string;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

function OutlineItem({ model, id, onKeyDown, children }: ItemProps) {
  const isOn = useComputed(() => model.selected.value === id).value;
  return (
    <button
      type="button"
      class={classNames('outline-item', isOn && 'outline-item-on')}
      aria-current={isOn ? 'true' : undefined}
      tabIndex={isOn ? 0 : -1}
      onClick={() => model.select(id)}
      onKeyDown={onKeyDown}
    >
      {children}
    </button>
  );
}

/** How many parts lack what forms ask for, and a way from one to the next; nothing once all is there. */
function Gaps({ model }: Props) {
  const gaps = useComputed(() => partsWithGaps(model.draft.resume.value).join('\n')).value;
  if (!gaps) return null;
  const parts = gaps.split('\n');
  const next = () => model.select(parts[(parts.indexOf(model.selected.value) + 1) % parts.length]!);
  return (
    <p class="outline-gaps">
      {countText(parts.length, { one: 'gaps_one', other: 'gaps_other' })}{' '}
      <Button size="s" look="quiet" onClick={next}>
        {t('gaps_next')}
      </Button>
    </p>
  );
}
