import { Profile } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { TrashIcon } from '../ui/icons';
import { PlusIcon } from '../ui/page-icons';
import { TextField } from '../ui/text-field';
import { removalOfProfile, setBasics } from './changes';
import type { DraftModel } from './draft-model';

/** Where else the owner can be found. */
export function ProfileList({ draft }: { draft: DraftModel }) {
  const { profiles } = draft.resume.value.basics;
  const change = (at: number, own: Partial<Profile>) =>
    draft.edit(
      setBasics({ profiles: profiles.with(at, { ...profiles[at]!, ...own }) }),
      `profile ${at} ${Object.keys(own)}`,
    );
  return (
    <>
      {profiles.map((profile, at) => (
        // Profiles have no id: their place is all they are known by.
        <fieldset
          class="form-row"
          key={at}
          aria-label={profile.network || t('profile_number', at + 1)}
        >
          <TextField
            label={t('profile_network')}
            value={profile.network}
            onInput={(network) => change(at, { network })}
          />
          <TextField
            label={t('profile_url')}
            type="url"
            value={profile.url || profile.username}
            onInput={(value) =>
              change(at, profile.url || !profile.username ? { url: value } : { username: value })
            }
          />
          <IconButton
            label={t('profile_remove', profile.network)}
            icon={<TrashIcon />}
            onClick={() => draft.remove(removalOfProfile(draft.resume.value, at))}
          />
        </fieldset>
      ))}
      <div>
        <Button
          size="s"
          icon={<PlusIcon />}
          onClick={() => draft.edit(setBasics({ profiles: [...profiles, Profile.parse({})] }))}
        >
          {t('add_profile')}
        </Button>
      </div>
    </>
  );
}
