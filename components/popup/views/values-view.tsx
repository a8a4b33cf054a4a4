import { ValueList } from '@/components/values/value-list';
import { PageProblem } from '../page-problem';
import type { ViewProps } from '../view-props';

export function ValuesView({ model }: ViewProps) {
  const resume = model.resume.value;
  const state = model.state.value;
  const problem = state.is === 'ready' ? state.page : undefined;
  return (
    <>
      {problem && <PageProblem why={problem} onRetry={model.readPage} />}
      {resume && (
        <ValueList
          resume={resume}
          onCopy={model.copy}
          onInsert={model.caret.place.value ? model.caret.insert : undefined}
        />
      )}
    </>
  );
}
