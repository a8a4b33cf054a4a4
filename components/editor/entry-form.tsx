import type { ReadonlySignal } from '@preact/signals';
import { entryLabel } from '@/utils/resume/entry-label';
import type { DateRange } from '@/utils/resume/read-date-range';
import { type Entry, type Section, sections } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { classNames } from '../ui/class-names';
import { Select } from '../ui/select';
import { Suggestions } from '../ui/suggestions';
import { TextField } from '../ui/text-field';
import { setEntry } from './changes';
import { DateField } from './date-field';
import type { DraftModel } from './draft-model';
import { ListField } from './list-field';
import { otherLabels, type SectionFields, sectionFields, type TextMember } from './section-fields';
import { StatementList } from './statement-list';
import './form.css';

interface Props {
  draft: DraftModel;
  entry: Entry;
  /** Keywords that its texts name. */
  suggested?: ReadonlySignal<readonly string[]>;
}

const members: readonly TextMember[] = [
  'title',
  'organization',
  'field',
  'level',
  'location',
  'url',
];

const labelOf = ({ labels }: SectionFields, entry: Entry, member: TextMember) =>
  labels[member] ?? (entry[member] ? otherLabels[member] : undefined);

/** One entry, asked for what its section asks, and for whatever else it holds. */
export function EntryForm({ draft, entry, suggested }: Props) {
  const fields = sectionFields[entry.section];
  const { language } = draft.resume.value;
  const set = (own: Partial<Entry>, field = '') =>
    draft.edit(setEntry(entry.id, own), field && `${field} ${entry.id}`);
  return (
    <div class="form">
      <div class="form-grid">
        {members.map((member) => {
          const label = labelOf(fields, entry, member);
          return (
            label && (
              <TextField
                key={member}
                label={t(label)}
                value={entry[member]}
                inputMode={member === 'url' ? 'url' : undefined}
                spellcheck={member !== 'url'}
                lang={language}
                onInput={(value) => set({ [member]: value }, member)}
              />
            )
          );
        })}
        {(fields.partOf || entry.partOf) && <PartOf draft={draft} entry={entry} set={set} />}
        <EntryDates entry={entry} dates={fields.dates} set={set} />
        <Select
          label={t('field_section')}
          value={entry.section}
          options={sections.map((section) => ({
            value: section,
            label: t(sectionFields[section].name),
          }))}
          onChange={(section: Section) => set({ section })}
        />
      </div>
      <StatementList draft={draft} owner={entry.id} />
      {(fields.keywords || entry.keywords.length > 0) && (
        <div class="form-group">
          <ListField
            label={t(fields.keywords ?? 'field_keywords')}
            value={entry.keywords}
            onChange={(keywords) => set({ keywords }, 'keywords')}
          />
          {suggested && (
            <Suggestions
              lead={t('keywords_suggested')}
              words={suggested.value}
              labelOf={(word) => t('keyword_add', word)}
              onAdd={(word) => set({ keywords: [...entry.keywords, word] })}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface PartProps {
  entry: Entry;
  set: (own: Partial<Entry>, field?: string) => void;
}

function EntryDates({ entry, dates, set }: PartProps & Pick<SectionFields, 'dates'>) {
  const { start, end } = entry;
  const setRange = (range: DateRange) => set({ start: range.start ?? start, end: range.end });
  const both = dates === 'span' || start !== undefined;
  if (dates === 'none' && !start && !end) return null;
  return (
    <div class={classNames(both && 'form-pair')}>
      {both && (
        <DateField
          label={t('field_start')}
          value={start}
          onRange={setRange}
          onChange={(date) => set({ start: date }, 'start')}
        />
      )}
      <DateField
        label={t(both ? 'field_end' : 'field_date')}
        value={end}
        open={start !== undefined}
        onRange={setRange}
        onChange={(date) => set({ end: date }, 'end')}
      />
    </div>
  );
}

function PartOf({ draft, entry, set }: PartProps & Pick<Props, 'draft'>) {
  const roles = draft.resume.value.entries.filter(
    ({ id, section }) => id === entry.partOf || section === 'work' || section === 'volunteer',
  );
  return (
    <Select
      label={t('field_part_of')}
      value={entry.partOf ?? ''}
      options={[
        { value: '', label: t('part_of_nothing') },
        ...roles.map((role) => ({ value: role.id, label: entryLabel(role) || t('unnamed') })),
      ]}
      onChange={(role) => set({ partOf: role || undefined })}
    />
  );
}
