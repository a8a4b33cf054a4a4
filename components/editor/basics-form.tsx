import type { Basics, Place } from '@/utils/resume/schema';
import { type TextKey, t } from '@/utils/text/text';
import { CountrySelect } from '../ui/country-select';
import { LanguageSelect } from '../ui/language-select';
import { TextField } from '../ui/text-field';
import { setBasics, setPlace } from './changes';
import type { DraftModel } from './draft-model';
import { ProfileList } from './profile-list';
import { StatementList } from './statement-list';
import './form.css';

type TextOf<Type> = {
  [Key in keyof Type]: Type[Key] extends string ? Key : never;
}[keyof Type];

interface Row<Member> {
  member: Member;
  label: TextKey;
  help?: TextKey;
  type?: 'email' | 'tel' | 'url';
}

const who: readonly Row<TextOf<Basics>>[] = [
  { member: 'name', label: 'basics_name' },
  { member: 'label', label: 'basics_label', help: 'basics_label_help' },
  { member: 'givenName', label: 'basics_given_name', help: 'basics_given_name_help' },
  { member: 'familyName', label: 'basics_family_name' },
];

const contact: readonly Row<TextOf<Basics>>[] = [
  { member: 'email', label: 'basics_email', type: 'email' },
  { member: 'phone', label: 'basics_phone', type: 'tel' },
  { member: 'url', label: 'basics_url', type: 'url' },
];

const place: readonly Row<TextOf<Place>>[] = [
  { member: 'address', label: 'place_address' },
  { member: 'postalCode', label: 'place_postal_code' },
  { member: 'city', label: 'place_city' },
  { member: 'region', label: 'place_region' },
];

/** Who the owner is, how to reach them, and their profile. */
export function BasicsForm({ draft }: { draft: DraftModel }) {
  const { basics, language } = draft.resume.value;
  return (
    <div class="form">
      <div class="form-grid">
        <TextFields
          rows={who}
          values={basics}
          onChange={(member, value) => draft.edit(setBasics({ [member]: value }), member)}
        />
        <LanguageSelect
          label={t('resume_language')}
          value={language}
          onChange={(next) => draft.edit((resume) => ({ ...resume, language: next }))}
        />
      </div>
      <section class="form-group">
        <h3 class="form-group-title">{t('basics_contact')}</h3>
        <div class="form-grid">
          <TextFields
            rows={contact}
            values={basics}
            onChange={(member, value) => draft.edit(setBasics({ [member]: value }), member)}
          />
          <TextFields
            rows={place}
            values={basics.location}
            onChange={(member, value) => draft.edit(setPlace({ [member]: value }), member)}
          />
          <CountrySelect
            label={t('place_country')}
            value={basics.location.countryCode.toUpperCase()}
            none={t('place_no_country')}
            onChange={(countryCode) => draft.edit(setPlace({ countryCode }))}
          />
        </div>
      </section>
      <section class="form-group">
        <h3 class="form-group-title">{t('basics_profiles')}</h3>
        <ProfileList draft={draft} />
      </section>
      <section class="form-group">
        <h3 class="form-group-title">{t('basics_summary')}</h3>
        <StatementList draft={draft} owner="basics" />
      </section>
    </div>
  );
}

interface FieldsProps<Member extends string> {
  rows: readonly Row<Member>[];
  values: Readonly<Record<Member, string>>;
  onChange: (member: Member, value: string) => void;
}

function TextFields<Member extends string>({ rows, values, onChange }: FieldsProps<Member>) {
  return rows.map(({ member, label, help, type }) => (
    <TextField
      key={member}
      label={t(label)}
      help={help && t(help)}
      type={type}
      value={values[member]}
      onInput={(value) => onChange(member, value)}
    />
  ));
}
