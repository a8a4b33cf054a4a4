import type { DocumentBlock } from '@/utils/formats/write/document';

/** A stretch of the paper that tells of one entry, with the heading of its section where it opens it. */
export interface PaperPart {
  /** The entry's id, or `basics`. */
  of: string;
  blocks: DocumentBlock[];
}

export function paperParts(blocks: readonly DocumentBlock[]): PaperPart[] {
  const parts: PaperPart[] = [{ of: 'basics', blocks: [] }];
  let heading: DocumentBlock | undefined;
  for (const block of blocks) {
    if (block.is === 'section') {
      heading = block;
      continue;
    }
    const opened = heading ? [heading] : [];
    heading = undefined;
    if (block.is === 'entry' || block.is === 'item')
      parts.push({ of: block.of, blocks: [...opened, block] });
    else parts.at(-1)!.blocks.push(...opened, block);
  }
  return parts;
}
