import { t } from '@/utils/text/text';
import { IconButton } from '../ui/icon-button';
import { PanelIcon, PencilIcon } from '../ui/icons';
import { Mark } from '../ui/mark';
import { Select } from '../ui/select';
import type { PopupProps } from './view-props';

const nameOf = ({ label, basics }: { label: string; basics: { name: string } }) =>
  label || basics.name || t('resume_without_name');

/** The product's mark, the resume in use, and the ways to edit it and to stay beside the page. */
export function PopupHeader({ model, onPanel }: PopupProps) {
  const resumes = model.resumes.value;
  const resume = model.resume.value;
  return (
    <header class="popup-header">
      <Mark size={22} />
      <h1 class={resume ? 'visually-hidden' : 'popup-name'}>{t('extension_name')}</h1>
      <div class="popup-resume">
        {resume && resumes.length === 1 && <p class="popup-resume-name">{nameOf(resume)}</p>}
        {resume && resumes.length > 1 && (
          <Select
            label={t('popup_resume')}
            hideLabel
            value={resume.id}
            options={resumes.map((one) => ({ value: one.id, label: nameOf(one) }))}
            onChange={model.chooseResume}
          />
        )}
      </div>
      {onPanel && <IconButton label={t('popup_panel')} icon={<PanelIcon />} onClick={onPanel} />}
      <IconButton label={t('popup_edit')} icon={<PencilIcon />} onClick={model.openOptions} />
    </header>
  );
}
