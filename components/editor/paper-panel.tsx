import { t } from '@/utils/text/text';
import { designTexts } from '../export/design-texts';
import { countText } from '../ui/count-text';
import { Select } from '../ui/select';
import type { EditorModel } from './editor-model';
import { PaperView } from './paper-view';
import './paper-panel.css';

/** What the resume looks like on paper, the part at work marked. */
export function PaperPanel({ model }: { model: EditorModel }) {
  const { paper, look, setDesign } = model.aside;
  return (
    <section class="paper-panel" aria-label={t('pane_paper')}>
      <header class="paper-head">
        <p class="paper-words">
          {paper.value && countText(paper.value.words, { one: 'count_word', other: 'count_words' })}
        </p>
        <div class="paper-design">
          <Select
            label={t('design_label')}
            hideLabel
            value={look.value.design}
            options={designTexts.map(({ value, text }) => ({ value, label: t(text) }))}
            onChange={setDesign}
          />
        </div>
      </header>
      <PaperView paper={paper.value} selected={model.selected.value} onSelect={model.select} />
    </section>
  );
}
