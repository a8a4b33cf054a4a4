import { t } from '@/utils/text/text';
import { CaretNotice } from '../caret/caret-notice';
import { Standing } from '../ledger/standing';
import { Unlock } from '../lock/unlock';
import { Progress } from '../ui/progress';
import { Segmented, SegmentPanel } from '../ui/segmented';
import { CopiedNotice } from './copied-notice';
import { NoResume } from './no-resume';
import { NoStorage } from './no-storage';
import { PopupHeader } from './popup-header';
import { views } from './popup-state';
import { UnsavedNotice } from './unsaved-notice';
import type { PopupProps, ViewProps } from './view-props';
import { FormView } from './views/form-view';
import { PostingView } from './views/posting-view';
import { SummaryView } from './views/summary-view';
import { ValuesView } from './views/values-view';
import './popup.css';

const viewOf = {
  posting: PostingView,
  summary: SummaryView,
  form: FormView,
  values: ValuesView,
};

const viewNames = {
  posting: 'view_posting',
  summary: 'view_summary',
  form: 'view_form',
  values: 'view_values',
} as const;

/** The whole popup: also what a side panel shows. */
export function Popup({ model, onPanel }: PopupProps) {
  return (
    <div class="popup">
      <PopupHeader model={model} onPanel={onPanel} />
      <Body model={model} />
    </div>
  );
}

function Body({ model }: ViewProps) {
  const state = model.state.value;
  switch (state.is) {
    case 'loading':
      return (
        <main class="popup-main popup-wait">
          <Progress label={t('popup_loading')} />
        </main>
      );
    case 'no-storage':
      if (state.why === 'locked') {
        return (
          <main class="popup-main popup-wait">
            <Unlock model={model.unlocking} />
          </main>
        );
      }
      return <NoStorage why={state.why} onRetry={model.start} />;
    case 'no-resume':
      return (
        <NoResume
          failure={state.failure}
          onImport={model.openOptions}
          onSample={model.trySample}
          pageResume={model.pageResume}
        />
      );
    case 'ready':
      return <Views model={model} />;
  }
}

function Views({ model }: ViewProps) {
  const view = model.view.value;
  const View = viewOf[view];
  const { state, review } = model.form;
  const toFill = state.value.is === 'review' ? review.value.ticked.length : 0;
  return (
    <>
      <nav class="popup-nav" aria-label={t('popup_views')}>
        <Segmented
          name="popup"
          label={t('popup_views')}
          segments={views.map((id) => ({
            id,
            label: t(viewNames[id]),
            count: id === 'form' && toFill > 0 ? toFill : undefined,
          }))}
          selected={view}
          onSelect={model.open}
        />
      </nav>
      <main class="popup-main">
        <SegmentPanel name="popup" selected={view}>
          <CaretNotice model={model.caret} />
          <CopiedNotice model={model} />
          <UnsavedNotice model={model} />
          {(view === 'posting' || view === 'form') && <Standing model={model.standing} />}
          <View model={model} />
        </SegmentPanel>
      </main>
    </>
  );
}
