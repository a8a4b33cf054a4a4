import { createModel, signal } from '@preact/signals';
import type { PageFailure } from '@/utils/page/page-failure';
import type { PageCapture } from '@/utils/posting/capture';
import type { PopupDependencies } from './popup-dependencies';

/** A resume that the page itself says it holds. */
export const PageResumeModel = createModel(
  ({ importPage }: Pick<PopupDependencies, 'importPage'>) => {
    const isThere = signal(false);
    const failure = signal<PageFailure | undefined>(undefined);
    return {
      isThere,
      failure,
      read(capture: Pick<PageCapture, 'holdsResume'> | undefined) {
        isThere.value = capture?.holdsResume ?? false;
      },
      async bringIn() {
        const done = await importPage();
        failure.value = done.ok ? undefined : done.failure;
      },
    };
  },
);

export type PageResumeModel = InstanceType<typeof PageResumeModel>;
