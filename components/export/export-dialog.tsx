import { type ExportFormat, exportFormats } from '@/utils/formats/write/export-formats';
import { type TextKey, t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { Dialog } from '../ui/dialog';
import { DownloadIcon, ShareIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { designTexts } from './design-texts';
import type { ExportModel, ExportState } from './export-model';
import { ExportPreview } from './export-preview';
import type { LookModel } from './look-model';
import './export-dialog.css';

const formats: Record<ExportFormat, { name: TextKey; help: TextKey }> = {
  pdf: { name: 'format_pdf', help: 'format_pdf_help' },
  docx: { name: 'format_docx', help: 'format_docx_help' },
  html: { name: 'format_html', help: 'format_html_help' },
  md: { name: 'format_md', help: 'format_md_help' },
  txt: { name: 'format_txt', help: 'format_txt_help' },
  json: { name: 'format_json', help: 'format_json_help' },
};

const papers = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
] as const;

interface Props {
  model: ExportModel;
  look: LookModel;
}

/** A resume on its way out: as what, how it looks, and where to. Nothing while there is none. */
export function ExportDialog({ model, look }: Props) {
  const resume = model.resume.value;
  if (!resume) return null;
  const busy = model.state.value.is === 'working';
  return (
    <Dialog
      title={t('export_title')}
      onClose={model.close}
      actions={
        <>
          {model.isText.value && (
            <CopyButton label={t('export_copy_label')} onCopy={model.copy}>
              {t('export_copy')}
            </CopyButton>
          )}
          {model.canShare.value && (
            <Button icon={<ShareIcon />} busy={busy} onClick={model.share}>
              {t('export_share')}
            </Button>
          )}
          <Button look="primary" icon={<DownloadIcon />} busy={busy} onClick={model.save}>
            {t('export_save')}
          </Button>
        </>
      }
    >
      <div class="export">
        <Choices model={model} look={look} />
        {model.hasLook.value && <ExportPreview resume={resume} look={look.look.value} />}
      </div>
      <Outcome state={model.state.value} onFormat={model.setFormat} />
    </Dialog>
  );
}

function Choices({ model, look }: Props) {
  const format = model.format.value;
  const { design, paper } = look.look.value;
  return (
    <div class="export-choices">
      <Select
        label={t('export_format')}
        help={t(formats[format].help)}
        value={format}
        options={exportFormats.map((value) => ({ value, label: t(formats[value].name) }))}
        onChange={model.setFormat}
      />
      {model.hasLook.value && (
        <Select
          label={t('design_label')}
          value={design}
          options={designTexts.map(({ value, text }) => ({ value, label: t(text) }))}
          onChange={look.setDesign}
        />
      )}
      {model.hasPaper.value && (
        <Select label={t('export_paper')} value={paper} options={papers} onChange={look.setPaper} />
      )}
    </div>
  );
}

interface OutcomeProps {
  state: ExportState;
  onFormat: (format: ExportFormat) => void;
}

function Outcome({ state, onFormat }: OutcomeProps) {
  if (state.is === 'done') return <Notice tone="good">{t('export_done', state.name)}</Notice>;
  if (state.is !== 'failed') return null;
  if (state.why === 'unexpected') return <Notice tone="error">{t('export_failed')}</Notice>;
  return (
    <Notice
      tone="warn"
      title={t('export_letters_title')}
      actions={
        <>
          <Button size="s" onClick={() => onFormat('docx')}>
            {t('format_docx')}
          </Button>
          <Button size="s" onClick={() => onFormat('html')}>
            {t('format_html')}
          </Button>
        </>
      }
    >
      {t('export_letters', [...new Set(state.why.letters)].slice(0, 12).join(' '))}
    </Notice>
  );
}
