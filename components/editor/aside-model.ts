import { createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DesignName } from '@/utils/formats/write/designs';
import { countWordsOf } from '@/utils/resume/count-words';
import type { Entry, Resume } from '@/utils/resume/schema';
import { type PaperPart, paperParts } from './paper-parts';

export interface Paper {
  parts: readonly PaperPart[];
  styles: string;
  language: string;
  isEmpty: boolean;
  words: number;
}

interface Watched {
  resume: ReadonlySignal<Resume>;
  entry: ReadonlySignal<Entry | undefined>;
  /** Resolves when the owner has stopped typing for a moment. */
  pause: () => Promise<unknown>;
}

const noWords: readonly string[] = [];

/** What the editor says about a resume while it is written, a moment after each edit and never during one. */
export const AsideModel = createModel(({ resume, entry, pause }: Watched) => {
  const paper = signal<Paper | undefined>(undefined);
  const suggested = signal(noWords);
  const design = signal<DesignName>('classic');
  let turn = 0;

  async function look() {
    turn += 1;
    const mine = turn;
    await pause();
    const { htmlStyles, suggestKeywords, tailoredResume } = await import('./editor-engine');
    if (mine !== turn) return;
    const now = resume.value;
    const { blocks } = tailoredResume(now);
    paper.value = {
      parts: paperParts(blocks),
      isEmpty: blocks.length === 0,
      styles: htmlStyles({ design: design.value, paper: 'A4' }),
      language: now.language,
      words: countWordsOf(now),
    };
    suggested.value = entry.value ? suggestKeywords(entry.value, now.language) : noWords;
  }

  effect(() => {
    void [resume.value, entry.value, design.value];
    suggested.value = noWords;
    void look();
  });

  return { paper, suggested, design };
});

export type AsideModel = InstanceType<typeof AsideModel>;
