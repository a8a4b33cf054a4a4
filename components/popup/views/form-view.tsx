import { AnswerField } from '@/components/form-review/answer-field';
import { FillBar } from '@/components/form-review/fill-bar';
import { FormFor } from '@/components/form-review/form-for';
import { FormReview } from '@/components/form-review/form-review';
import { ResumeFile } from '@/components/form-review/resume-file';
import { RowLines } from '@/components/form-review/row-lines';
import { ScanLimits } from '@/components/form-review/scan-limits';
import { TeachField } from '@/components/form-review/teach-field';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FormIcon } from '@/components/ui/icons';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { useLater } from '@/components/ui/use-later';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { PageProblem } from '../page-problem';
import { fewestFields } from '../popup-state';
import { SiteOffer } from '../site-offer';
import type { ViewProps } from '../view-props';

export function FormView({ model }: ViewProps) {
  const { form } = model;
  const state = form.state.value;
  const page = model.state.value.is === 'ready' ? model.state.value.page : undefined;
  const isFilled = state.is === 'filling' || state.is === 'filled';
  const report = useLater(() => import('@/components/fill-report/fill-report'), isFilled);
  switch (state.is) {
    case 'none':
      return <PageProblem why={page ?? 'unreadable'} onRetry={model.readPage} />;
    case 'failed':
      return <PageProblem why={state.why} filling onRetry={model.readPage} />;
    case 'filling':
    case 'filled':
      if (!report) return <Wait />;
      return state.is === 'filling' ? (
        <report.Filling model={form} state={state} />
      ) : (
        <report.FillReport
          model={form}
          resume={model.resume.value}
          state={state}
          onAgain={model.reviewAgain}
          onCopy={model.copy}
        />
      );
    case 'review':
      return <Review model={model} />;
  }
}

const Wait = () => (
  <div class="popup-wait">
    <Progress label={t('popup_loading')} />
  </div>
);

function Review({ model }: ViewProps) {
  const { form, posting } = model;
  const resume = model.resume.value;
  const scan = form.reading.value?.scan;
  const hasForm = form.understood.value >= fewestFields;
  const empty = form.fields.value.length === 0;
  return (
    <>
      {scan && <ScanLimits scan={scan} isMain={!hasForm} onAllow={model.allowFrame} />}
      {empty || !resume ? (
        <NoForm closed={(scan?.closedFrames.length ?? 0) > 0} />
      ) : (
        <>
          {isNameless(resume) && <Nameless onEdit={model.openOptions} />}
          <FormFor model={posting} />
          <ResumeFile model={form} />
          <RowLines rows={form.rows.value} resume={resume} onTick={model.tick} />
          <TeachField model={form.teaching} />
          <AnswerField model={form.answering} />
          <FormReview model={form} onTick={model.tick} onChange={model.change} resume={resume} />
          <SiteOffer model={model.site} />
          <FillBar {...form.agreed.value} onFill={form.fill} />
        </>
      )}
    </>
  );
}

const isNameless = ({ basics: { name, givenName, familyName, email, phone } }: Resume) =>
  !(name || givenName || familyName) || !(email || phone);

/** What every form asks first is what a resume must say: without it there is little to fill. */
const Nameless = ({ onEdit }: { onEdit: () => void }) => (
  <Notice
    tone="warn"
    title={t('form_nameless_title')}
    actions={
      <Button size="s" onClick={onEdit}>
        {t('popup_edit')}
      </Button>
    }
  >
    {t('form_nameless_text')}
  </Notice>
);

/** A form that could not be looked into has been named already: then there is one. */
const NoForm = ({ closed }: { closed: boolean }) =>
  closed ? null : (
    <EmptyState icon={<FormIcon size={20} />} title={t('form_none_title')}>
      {t('form_none_text')}
    </EmptyState>
  );
