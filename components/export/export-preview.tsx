import { useEffect, useState } from 'preact/hooks';
import type { Look } from '@/utils/formats/write/designs';
import type { Resume } from '@/utils/resume/schema';
import { paperParts } from '../editor/paper-parts';
import { type DrawnPaper, PaperView } from '../editor/paper-view';

interface Props {
  resume: Resume;
  look: Look;
}

/** What the file will look like. */
export function ExportPreview({ resume, look }: Props) {
  const [paper, setPaper] = useState<DrawnPaper>();
  useEffect(() => {
    let isWanted = true;
    void import('../editor/editor-engine').then(({ htmlStyles, tailoredResume }) => {
      if (!isWanted) return;
      const { blocks, language } = tailoredResume(resume);
      setPaper({ parts: paperParts(blocks), styles: htmlStyles(look), language });
    });
    return () => {
      isWanted = false;
    };
  }, [resume, look]);
  return (
    <div class="export-preview">
      <PaperView paper={paper} />
    </div>
  );
}
