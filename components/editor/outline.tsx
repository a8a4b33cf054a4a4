import type { ComponentChildren } from 'preact';
import { entryLabel } from '@/utils/resume/entry-label';
import { formatDates } from '@/utils/resume/format-dates';
import { moveEntry } from '@/utils/resume/move-entry';
import { newEntry } from '@/utils/resume/new-entry';
import { type Entry, type Section, sections } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/icon-button';
import { PlusIcon, UserIcon } from '../ui/icons';
import { interfaceLocale } from '../ui/locale';
import { addEntry } from './changes';
import type { EditorModel } from './editor-model';
import { sectionFields } from './section-fields';
import './outline.css';

interface Props {
  model: EditorModel;
  /** Called when the person chooses something to look at. */
  onOpen: () => void;
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** The whole resume at a glance: a section for each kind of entry, and what can be added. */
export function Outline({ model, onOpen }: Props) {
  const { draft, selected } = model;
  const { entries } = draft.resume.value;
  const filled = sections.filter((section) => entries.some((entry) => entry.section === section));
  const open = (id: string) => {
    model.select(id);
    onOpen();
  };
  const add = (section: Section) => {
    const entry = newEntry(section);
    draft.edit(addEntry(entry));
    open(entry.id);
  };
  const move = (event: KeyboardEvent, id: string) => {
    const by = event.altKey ? steps[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    draft.edit((resume) => moveEntry(resume, id, by));
  };
  return (
    <nav class="outline" aria-label={t('outline_label')}>
      <OutlineItem id="basics" selected={selected.value} onOpen={open}>
        <span class="outline-name">
          <UserIcon /> {t('outline_basics')}
        </span>
      </OutlineItem>
      {filled.map((section) => (
        <section key={section} class="outline-section">
          <header class="outline-head">
            <h2 class="outline-title">{t(sectionFields[section].name)}</h2>
            <IconButton
              label={t(sectionFields[section].add)}
              icon={<PlusIcon />}
              onClick={() => add(section)}
            />
          </header>
          {entries
            .filter((entry) => entry.section === section)
            .map((entry) => (
              <OutlineItem
                key={entry.id}
                id={entry.id}
                selected={selected.value}
                onOpen={open}
                onKeyDown={(event) => move(event, entry.id)}
              >
                <EntryName entry={entry} />
              </OutlineItem>
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
              onClick={() => add(section)}
            >
              {t(sectionFields[section].add)}
            </Button>
          ))}
      </div>
    </nav>
  );
}

interface ItemProps {
  id: string;
  selected: string;
  onOpen: (id: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

function OutlineItem({ id, selected, onOpen, onKeyDown, children }: ItemProps) {
  return (
    <button
      type="button"
      class={classNames('outline-item', id === selected && 'outline-item-on')}
      aria-current={id === selected ? 'true' : undefined}
      onClick={() => onOpen(id)}
      onKeyDown={onKeyDown}
    >
      {children}
    </button>
  );
}

export function EntryName({ entry }: { entry: Entry }) {
  const dates = formatDates(entry, interfaceLocale(), t('date_now'));
  return (
    <>
      <span class="outline-name">{entryLabel(entry) || t('unnamed')}</span>
      {dates && <span class="outline-dates">{dates}</span>}
    </>
  );
}
