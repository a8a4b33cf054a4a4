import { createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import { countWordsOf } from '@/utils/resume/count-words';
import type { Entry, Resume } from '@/utils/resume/schema';
import type { LookModel } from '../export/look-model';
import { paperParts } from './paper-parts';
import type { DrawnPaper } from './paper-view';

export interface Paper extends DrawnPaper {
  words: number;
}

interface Watched {
  resume: ReadonlySignal<Resume>;
  entry: ReadonlySignal<Entry | undefined>;
  look: LookModel;
  /** Resolves when the owner has stopped typing for a moment. */
  pause: () => Promise<unknown>;
}

const noWords: readonly string[] = [];

/** What the editor says about a resume while it is written, a moment after each edit and never during one. */
export const AsideModel = createModel(({ resume, entry, look, pause }: Watched) => {
  const paper = signal<Paper | undefined>(undefined);
  const suggested = signal(noWords);
  let turn = 0;

  async function draw() {
    turn += 1;
    const mine = turn;
    await pause();
    const { htmlStyles, suggestKeywords, tailoredResume } = await import('./editor-engine');
    if (mine !== turn) return;
    const now = resume.value;
    const { blocks } = tailoredResume(now);
    paper.value = {
      parts: paperParts(blocks),
      styles: htmlStyles(look.look.value),
      language: now.language,
      words: countWordsOf(now),
    };
    suggested.value = entry.value ? suggestKeywords(entry.value, now.language) : noWords;
  }

  effect(() => {
    void [resume.value, entry.value, look.look.value];
    suggested.value = noWords;
    void draw();
  });

  return { paper, suggested, look: look.look, setDesign: look.setDesign };
});

export type AsideModel = InstanceType<typeof AsideModel>;
