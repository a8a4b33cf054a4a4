import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { entryLabel } from '@/utils/resume/entry-label';
import { formatDates } from '@/utils/resume/format-dates';
import { type Entry, type Resume, sections } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { BasicsForm } from '../editor/basics-form';
import { removalOfEntry } from '../editor/changes';
import type { DraftModel } from '../editor/draft-model';
import { EntryForm } from '../editor/entry-form';
import { sectionFields } from '../editor/section-fields';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Disclosure } from '../ui/disclosure';
import { TrashIcon } from '../ui/icons';
import { interfaceLocale } from '../ui/locale';

interface Props {
  draft: DraftModel;
}

/** Every entry that was found, closed; each opens to be corrected. */
export function DraftEntries({ draft }: Props) {
  const resume = draft.resume.value;
  const { basics, entries } = resume;
  return (
    <div class="draft-entries">
      <section class="draft-section">
        <h2 class="draft-section-title">{t('outline_basics')}</h2>
        <div class="draft-items">
          <DraftItem
            name={basics.name || t('unnamed')}
            facts={[basics.email, statementsText(basics.summary.length)]}
            preview={basics.summary[0]?.text}
          >
            {() => <BasicsForm draft={draft} />}
          </DraftItem>
        </div>
      </section>
      {sections
        .filter((section) => entries.some((entry) => entry.section === section))
        .map((section) => (
          <section key={section} class="draft-section">
            <h2 class="draft-section-title">{t(sectionFields[section].name)}</h2>
            <div class="draft-items">
              {entries
                .filter((entry) => entry.section === section)
                .map((entry) => (
                  <DraftItem
                    key={entry.id}
                    name={entryLabel(entry) || t('unnamed')}
                    facts={factsOf(entry, resume)}
                    preview={entry.statements[0]?.text}
                  >
                    {() => <DraftEntry draft={draft} entry={entry} />}
                  </DraftItem>
                ))}
            </div>
          </section>
        ))}
    </div>
  );
}

const statementsText = (count: number) =>
  count > 0 && countText(count, { one: 'count_statement', other: 'count_statements' });

function factsOf(entry: Entry, { entries }: Resume) {
  const role = entries.find(({ id }) => id === entry.partOf);
  return [
    formatDates(entry, interfaceLocale(), t('date_now')),
    role && t('part_of_named', entryLabel(role)),
    statementsText(entry.statements.length),
  ];
}

interface ItemProps {
  name: string;
  facts: readonly (string | false | undefined)[];
  /** The beginning of what it says. */
  preview: string | undefined;
  /** Made when it is opened: a resume of hundreds of entries has thousands of fields. */
  children: () => ComponentChildren;
}

function DraftItem({ name, facts, preview, children }: ItemProps) {
  const [opened, setOpened] = useState(false);
  return (
    <div class="draft-item">
      <Disclosure
        summary={
          <>
            <span class="draft-item-name">
              {name}
              <span class="draft-item-facts">{facts.filter(Boolean).join(' · ')}</span>
            </span>
            {preview && <span class="draft-item-preview">{preview}</span>}
          </>
        }
        onToggle={(open) => open && setOpened(true)}
      >
        {opened && children()}
      </Disclosure>
    </div>
  );
}

function DraftEntry({ draft, entry }: Props & { entry: Entry }) {
  const remove = () =>
    draft.remove(removalOfEntry(draft.resume.value, entry.id, entryLabel(entry)));
  return (
    <>
      <EntryForm draft={draft} entry={entry} />
      <div class="draft-item-remove">
        <Button size="s" look="danger" icon={<TrashIcon />} onClick={remove}>
          {t('entry_remove')}
        </Button>
      </div>
    </>
  );
}
